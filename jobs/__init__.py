"""Scheduled jobs: plan, deliver and reconcile reminders; they reach Slack through protocols that the bot implements."""
