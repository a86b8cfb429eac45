"""A stand-in for Slack on this machine: Web API, Socket Mode, HTTP deliveries, and Slack's limits."""
