"""Tests of `db.backup`."""
