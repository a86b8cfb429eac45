"""Tests of `db.people`."""
