"""Tests of `domain.notifications`."""
