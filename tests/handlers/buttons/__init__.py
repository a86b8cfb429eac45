"""Tests of `handlers.buttons`."""
