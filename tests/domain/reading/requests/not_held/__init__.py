"""Tests of `domain.reading.requests.not_held`."""
