"""Tests of what people say beside a question."""
