"""Tests of `domain.answers`."""
