"""Tests of `domain.reading.topics`."""
