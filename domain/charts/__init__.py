"""Charts: the rows and marks of a timeline, and the steps of a burn-down; `bot.documents` draws them."""
