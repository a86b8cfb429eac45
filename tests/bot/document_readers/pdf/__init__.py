"""Tests of the reader of PDF."""
