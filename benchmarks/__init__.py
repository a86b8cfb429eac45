"""Benchmarks against the bare libraries, on registers of up to a million instalments."""
