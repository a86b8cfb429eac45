"""Databases for tests: SQLite files, a PostgreSQL server, and PgBouncer before it."""
