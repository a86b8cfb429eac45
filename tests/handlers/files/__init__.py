"""Tests of `handlers.files`."""
