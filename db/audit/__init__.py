"""The audit log, append-only and hash-chained, and the optimistic locking built on it."""
