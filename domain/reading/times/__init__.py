"""Reading of times: days, months, weeks, feasts, meetings, and the bounds that words such as "by" and "after" set."""
