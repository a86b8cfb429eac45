"""What is proved of the package jobs."""
