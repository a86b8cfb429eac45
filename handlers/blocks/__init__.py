"""Block Kit: lay out answers, reminders, notices, tables and views within Slack's limits."""
