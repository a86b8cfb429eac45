"""The words of the project: actors, deliverables, questions, answers, reminders; it knows neither Slack nor SQL."""
