"""Presidencies of the Council: the half-years of the Member States that hold them."""

from domain.dates.spans import Month, Span

#: The first year of the list, whose Presidencies follow each other by half-years: Council Decision (EU) 2016/1316 of
#: 26 July 2016 (OJ L 208, 2.8.2016, p. 42), up to 2030.
_FIRST_YEAR = 2023
_MEMBER_STATES = ("se", "es", "be", "hu", "pl", "dk", "cy", "ie", "lt", "el", "it", "lv", "lu", "nl", "sk", "mt")


def presidency_of(member_state: str) -> Span | None:
    """Return the half-year in which a Member State holds the Presidency, None if it does not from 2023 to 2030."""
    if member_state not in _MEMBER_STATES:
        return None
    half = _MEMBER_STATES.index(member_state)
    return Span.months(Month(_FIRST_YEAR, 1).add_months(6 * half), 6)
