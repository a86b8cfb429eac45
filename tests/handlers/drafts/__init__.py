"""Tests of `handlers.drafts`."""
