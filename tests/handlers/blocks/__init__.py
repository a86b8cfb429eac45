"""Tests of `handlers.blocks`."""
