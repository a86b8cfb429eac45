"""What the sandbox's people do and see: actions, open modals, unread messages."""
