"""Writers of files for people: workbooks, calendars, pictures, meeting sheets; each runs in a child process."""
