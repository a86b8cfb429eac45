"""End-to-end tests of whole processes: killed, restarted, monitored, and under load."""
