"""Slack: requests, the people and channels behind them, the directory that looks them up, and its text format."""
