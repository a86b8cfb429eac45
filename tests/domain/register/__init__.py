"""Tests of `domain.register`."""
