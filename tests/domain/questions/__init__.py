"""Tests of `domain.questions`."""
