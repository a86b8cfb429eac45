"""Tests of `db.connection`."""
