"""Charts: the rows and marks of a timeline, the steps of a burn-down, and their frame; `bot.documents` draws them."""
