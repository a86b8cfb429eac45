"""Changes to the register: each made, recorded in the audit log, and undone in one transaction."""
