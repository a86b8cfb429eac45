"""Tests of `handlers.modals`."""
