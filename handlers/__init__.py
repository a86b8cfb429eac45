"""Everything Slack-shaped: one file a surface; `register` puts them on the app."""
