"""Score of the import: how much of made-up documents it understands as their keys say."""
