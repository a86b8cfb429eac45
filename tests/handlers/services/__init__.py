"""Tests of `handlers.services`."""
