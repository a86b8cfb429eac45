"""Tests of `domain.reading.scope.negation`."""
