"""Notifications: which changes are news, who follows what, and who is told."""
