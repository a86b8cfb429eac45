"""Tests of `domain.reading.times`."""
