"""The database: tables, migrations, stores and the outbox; rows stay inside, domain values go out."""
