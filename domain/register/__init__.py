"""The register: actors, deliverables, instalments, milestones, and the changes made to them."""
