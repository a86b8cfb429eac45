"""Tests of `domain.charts`."""
