"""Tests of `db.audit`."""
