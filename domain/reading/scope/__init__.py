"""Scope: what "except", "not", "only" and "or" bind to, by what stands beside them."""
