"""Connections: engines for SQLite and PostgreSQL, migrations, compiled statements, metadata."""
