"""Words of a text: tokens, the lexicon of each language, spelling correction, language detection."""
