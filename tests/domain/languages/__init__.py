"""Tests of `domain.languages`."""
