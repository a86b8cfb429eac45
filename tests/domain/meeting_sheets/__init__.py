"""Tests of `domain.meeting_sheets`."""
