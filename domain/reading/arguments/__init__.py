"""What commands and menus name: references, dates, bodies, and search as you type."""
