"""Words of documents by family of languages, a module each."""
