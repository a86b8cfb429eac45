"""Everything Slack-shaped: listeners, one module a surface; `listeners.register` puts them on the Bolt app."""
