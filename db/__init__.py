"""The database: tables, migrations, the store and the outbox; rows stay in here, domain values go out."""
