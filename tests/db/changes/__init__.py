"""Tests of `db.changes`."""
