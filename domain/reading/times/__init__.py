"""Reading of times: days, months, meetings, and the bounds that words such as "by" and "after" set."""
