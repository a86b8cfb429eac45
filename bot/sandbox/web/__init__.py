"""The sandbox's web page: HTTP endpoints, rendering, templates and static files."""
