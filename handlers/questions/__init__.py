"""Questions: answer a text, follow up the last question, read filters, and encode the value of a paging button."""
