"""Tests of `domain.reading.requests`."""
