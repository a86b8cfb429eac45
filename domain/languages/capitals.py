"""Capitals of the Member States, in every language as CLDR has them, with the inflected forms of the dictionaries.

Brussels is left out, where everybody meets, and so are Luxembourg and Malta, which are named as their countries are.
"""

from collections.abc import Collection, Mapping

from babel import Locale

from domain.languages.morphology import load_dictionary

#: CLDR's time zones of the capitals.
_ZONES = {
    "at": "Europe/Vienna",
    "bg": "Europe/Sofia",
    "cy": "Asia/Nicosia",
    "cz": "Europe/Prague",
    "de": "Europe/Berlin",
    "dk": "Europe/Copenhagen",
    "ee": "Europe/Tallinn",
    "el": "Europe/Athens",
    "es": "Europe/Madrid",
    "fi": "Europe/Helsinki",
    "fr": "Europe/Paris",
    "hr": "Europe/Zagreb",
    "hu": "Europe/Budapest",
    "ie": "Europe/Dublin",
    "it": "Europe/Rome",
    "lt": "Europe/Vilnius",
    "lv": "Europe/Riga",
    "nl": "Europe/Amsterdam",
    "pl": "Europe/Warsaw",
    "pt": "Europe/Lisbon",
    "ro": "Europe/Bucharest",
    "se": "Europe/Stockholm",
    "si": "Europe/Ljubljana",
    "sk": "Europe/Bratislava",
}
#: The endings of names in, at, to or from which something is, where cases say so.
_PLACES = {
    "et": ("s", "st", "sse", "l", "lt", "le"),
    "fi": ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "iin", "aan", "lle"),
    "hu": ("ban", "ben", "ból", "ből", "ba", "be", "nál", "nél", "tól", "től", "on", "en", "ra", "re", "ról", "ről"),
    "lt": ("e", "je"),
    "lv": ("ā", "ē", "ī"),
}


def capital_names(code: str) -> Mapping[str, str]:
    """Return the names of the capitals in a language, by Member State."""
    zones = Locale(code).time_zones
    # CLDR leaves out what is the same as in the zone's own name.
    return {slug: zones.get(zone, {}).get("city", zone.partition("/")[2]) for slug, zone in _ZONES.items()}


def inflected_capitals(code: str) -> frozenset[str]:
    """Return the names that the language's dictionary has as lemmas."""
    dictionary = load_dictionary(code)
    return frozenset(name for name in capital_names(code).values() if dictionary.get(name) == name)


def leave_out_places(code: str, name: str, forms: Collection[str]) -> list[str]:
    """Return the forms of a name that can say who owes something: no locatives, in which something only is."""
    return [form for form in forms if form == name or not form.endswith(_PLACES.get(code, ()))]
