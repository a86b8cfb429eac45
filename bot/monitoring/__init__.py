"""Monitoring: the health report and Prometheus metrics."""
