"""Naming a Schengen Council that the register does not have yet, as it names the others."""

from collections.abc import Sequence

from domain.dates.spans import Month
from domain.i18n import cldr
from domain.register.model import Milestone, Texts


def name_of(month: Month, others: Sequence[Milestone]) -> Texts:
    """A name in each language: that of a Council of the same month in another year, or of another one, made to fit."""
    same = next((each for each in others if each.month.month == month.month), None)
    if same is not None:
        return {code: name.replace(str(same.month.year), str(month.year)) for code, name in same.name.items()}
    if not others:
        return {"en": f"Schengen Council {cldr.month('en', month)}"}
    like = others[-1]
    return {code: _renamed(code, name, like.month, month) for code, name in like.name.items()}


def _renamed(code: str, name: str, before: Month, after: Month) -> str:
    """A name with another month in it; where that is written in a way of its own, it is what comes after a comma."""
    was, will = cldr.month(code, before), cldr.month(code, after)
    return name.replace(was, will) if was in name else f"{name.partition(',')[0]}, {will}"
