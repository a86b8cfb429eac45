"""Questions: the typed model of what can be asked, its conditions, and the matching of instalments against them."""
