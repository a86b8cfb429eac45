"""Tests of `domain.dates`."""
