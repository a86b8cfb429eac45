"""Tests of `domain.reading.scope`."""
