"""Tests of `db.register`."""
