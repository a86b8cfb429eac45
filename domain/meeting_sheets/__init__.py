"""Meeting sheets: what is on the agenda of a Schengen Council, in rows for printing."""
