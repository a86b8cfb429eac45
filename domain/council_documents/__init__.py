"""Council documents: the lines read from a file, and what they oblige whom to do, with the words that say so."""
