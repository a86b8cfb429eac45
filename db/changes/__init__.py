"""Changes to the register: each is made, entered in the audit log, and undone in one transaction."""
