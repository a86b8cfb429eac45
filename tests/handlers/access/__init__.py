"""Tests of `handlers.access`."""
