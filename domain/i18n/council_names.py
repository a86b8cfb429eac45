"""Names of meetings that are not in the register yet, modelled on those of the Schengen Councils that are."""

from collections.abc import Callable, Sequence
from typing import assert_never

from domain.dates.spans import Month
from domain.i18n import cldr
from domain.i18n.catalogue import load_catalogue
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Milestone, Texts


def body_name(body: MeetingBody, translator: Translator) -> str:
    """Return the name of a body that meets."""
    return _name(body, translator.pattern)


def _name(body: MeetingBody, gettext: Callable[[str], str]) -> str:
    match body:
        case MeetingBody.SCHENGEN_COUNCIL:
            return gettext("Schengen Council")
        case MeetingBody.JHA_COUNCIL:
            return gettext("JHA Council")
        case MeetingBody.EUROPEAN_COUNCIL:
            return gettext("European Council")
        case MeetingBody.COREPER:
            return gettext("Coreper")
        case MeetingBody.WORKING_PARTY:
            return gettext("working party")
        case _:
            assert_never(body)


def meeting_name(meeting: Meeting, translator: Translator) -> str:
    """Return the name of a meeting, also of one that the register does not have."""
    directory = translator.directory
    return translator.text((directory.milestone(meeting) or make_milestone(meeting, directory.milestones)).name)


def make_milestone(meeting: Meeting, known: Sequence[Milestone]) -> Milestone:
    """Return a meeting that the register does not have, without a day, with a name in each language."""
    councils = [each for each in known if each.body is MeetingBody.SCHENGEN_COUNCIL]
    if meeting.body is MeetingBody.SCHENGEN_COUNCIL:
        name = _council_name(meeting.month, councils)
    else:
        languages = sorted({"en", *(code for each in councils for code in each.name)} & {*CODES})
        name = {code: _name_of(meeting, code) for code in languages}
    return Milestone(month=meeting.month, body=meeting.body, name=name)


def _council_name(month: Month, councils: Sequence[Milestone]) -> Texts:
    """Return a name in each language: that of a Council of the same month in another year, or of any other, adapted."""
    same_month = next((council for council in councils if council.month.month == month.month), None)
    if same_month is not None:
        old_year, new_year = str(same_month.month.year), str(month.year)
        return {code: name.replace(old_year, new_year) for code, name in same_month.name.items()}
    if not councils:
        return {"en": f"Schengen Council {cldr.format_month('en', month)}"}
    model = councils[-1]
    return {code: _with_month(code, name, model.month, month) for code, name in model.name.items()}


def _name_of(meeting: Meeting, code: str) -> str:
    """Return the name of another body's meeting in a language: the body's, then the month."""
    body, month = _name(meeting.body, load_catalogue(code).gettext), cldr.format_month(code, meeting.month)
    return f"{body[:1].upper()}{body[1:]} {month}" if code == "en" else f"{body[:1].upper()}{body[1:]}, {month}"


def _with_month(code: str, name: str, old: Month, new: Month) -> str:
    """Return a name with another month; where the name writes its month differently, after a comma."""
    old_text, new_text = cldr.format_month(code, old), cldr.format_month(code, new)
    return name.replace(old_text, new_text) if old_text in name else f"{name.partition(',')[0]}, {new_text}"
