"""Tests of `handlers.commands`."""
