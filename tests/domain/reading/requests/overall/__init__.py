"""Tests of `domain.reading.requests.overall`."""
