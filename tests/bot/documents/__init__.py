"""Tests of the files written for people."""
