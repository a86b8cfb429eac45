"""Tests of `domain.i18n`."""
