"""Names for Schengen Councils that are not in the register yet, modelled on those of the others."""

from collections.abc import Sequence

from domain.dates.spans import Month
from domain.i18n import cldr
from domain.register.model import Milestone, Texts


def council_name(month: Month, councils: Sequence[Milestone]) -> Texts:
    """Return a name in each language: that of a Council of the same month in another year, or of any other, adapted."""
    same_month = next((council for council in councils if council.month.month == month.month), None)
    if same_month is not None:
        old_year, new_year = str(same_month.month.year), str(month.year)
        return {code: name.replace(old_year, new_year) for code, name in same_month.name.items()}
    if not councils:
        return {"en": f"Schengen Council {cldr.format_month('en', month)}"}
    model = councils[-1]
    return {code: _with_month(code, name, model.month, month) for code, name in model.name.items()}


def _with_month(code: str, name: str, old: Month, new: Month) -> str:
    """Return a name with another month; where the name writes its month differently, after a comma."""
    old_text, new_text = cldr.format_month(code, old), cldr.format_month(code, new)
    return name.replace(old_text, new_text) if old_text in name else f"{name.partition(',')[0]}, {new_text}"
