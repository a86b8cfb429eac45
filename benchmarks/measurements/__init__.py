"""The measurements of `python -m benchmarks`, one subject a module."""
