"""Council documents as they are read from a file, before anything in them is understood."""
