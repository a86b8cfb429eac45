"""The register in the database: load, query, cache, and its state on a past day."""
