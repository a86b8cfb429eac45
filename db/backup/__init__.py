"""Backup and restore: verified copies of a database, and moves between SQLite and PostgreSQL."""
