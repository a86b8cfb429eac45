"""Tests of `db.notifications`."""
