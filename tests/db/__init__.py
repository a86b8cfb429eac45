"""Tests of the database, on a real SQLite file and on a real PostgreSQL server."""
