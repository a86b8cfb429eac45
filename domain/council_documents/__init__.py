"""Council documents: the lines that were read from a file, and what they oblige whom to do, with the words that say so."""
