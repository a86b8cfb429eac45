"""What the command `check` looks at: the database, and Slack."""
