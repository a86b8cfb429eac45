"""Connections: engines for SQLite and PostgreSQL, migrations, compiled statements, the key/value table."""
