"""The services that listeners are given: register, people, Slack, clock, file queue."""
