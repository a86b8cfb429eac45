"""Tests of `domain.reading.context.askers`."""
