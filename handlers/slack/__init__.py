"""What Slack tells of requests, people and channels, and its text format."""
