"""What happens by the clock: reminders are planned and delivered; it is handed its way to post and knows no Slack."""
