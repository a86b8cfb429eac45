"""Questions: the typed model of what can be asked, and the matching of instalments against it."""
