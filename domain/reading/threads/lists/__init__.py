"""What a thread asks of the lists that its answers showed: less of one, more of each line, or what another has not."""
