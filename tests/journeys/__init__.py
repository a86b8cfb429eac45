"""Journeys of whole processes: killed, restarted, watched, and asked by many at once."""
