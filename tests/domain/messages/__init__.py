"""Tests of `domain.messages`."""
