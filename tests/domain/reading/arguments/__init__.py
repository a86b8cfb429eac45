"""Tests of `domain.reading.arguments`."""
