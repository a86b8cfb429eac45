"""Tests of the local workspace as the bot knows it: by the address of the Web API, and by what it is sent."""
