"""Tests of events from Slack."""
