"""Tests of `domain.reading`."""
