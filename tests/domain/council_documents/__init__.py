"""Tests of documents and of what is found in them."""
