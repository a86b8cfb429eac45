"""Which deliverables a text is about, by the words of the register's titles and keywords."""
