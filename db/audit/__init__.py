"""The audit log: append-only, each entry chained to the one before, and optimistic locking built on it."""
