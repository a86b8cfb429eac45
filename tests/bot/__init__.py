"""What is proved of the package bot."""
