"""Tests of `domain.exports`."""
