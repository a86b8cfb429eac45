"""Tests of the database, on a real SQLite file."""
