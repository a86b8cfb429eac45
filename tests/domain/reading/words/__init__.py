"""Tests of `domain.reading.words`."""
