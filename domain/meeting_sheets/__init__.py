"""Meeting sheets: the agenda of a Schengen Council, and the sheet that is printed for it."""
