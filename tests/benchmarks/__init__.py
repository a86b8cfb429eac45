"""Tests that the benchmarks run; the figures are theirs to judge."""
