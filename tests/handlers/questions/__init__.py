"""Tests of `handlers.questions`."""
