"""Internationalisation: gettext catalogues, CLDR data, and the translator that sentences are made with."""
