"""A proof by killing: the real bot is killed hundreds of times, and what the team then sees is counted."""
