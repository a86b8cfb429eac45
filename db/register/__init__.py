"""The register in the database: load, write, query, cache, and its state on a past day."""
