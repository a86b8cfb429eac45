"""Tests of the Slack surfaces."""
