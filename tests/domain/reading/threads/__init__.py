"""Tests of `domain.reading.threads`."""
