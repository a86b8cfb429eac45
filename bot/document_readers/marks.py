"""Numbers, letters, arrows and bullets as they are printed before a paragraph, and what looks like a heading."""

import re

#: Dashes, bullets and arrows, as Council documents have them.
BULLETS = "–—−‒-•·∙▪▫◦●○■□◆‣⁃➢➔➜→⇒⇨►▶▸➤✓✔✗*»o"

_LETTER = r"[^\W\d_]"
_ROMAN = r"[IVXLCivxlc]{1,7}"
_DIGITS = r"\d{1,3}(?:\.\d{1,3}){0,4}"

#: A number that says itself that it is one: "(1)", "1.", "a)", "II.", "1.2.3.".
_CLEAR = (
    rf"\(?(?:{_DIGITS}|{_ROMAN}|{_LETTER}{{1,2}}|\d{{1,3}}{_LETTER})\)"
    rf"|(?:{_DIGITS}|{_ROMAN}|{_LETTER}|\d{{1,3}}{_LETTER}|{_ROMAN}\.\d{{1,3}})\."
)
#: A number only with a tabulator or on a line of its own: "1", "II", "1.2".
_BARE = rf"{_DIGITS}|{_ROMAN}|{_ROMAN}\.\d{{1,3}}[a-z]?"
_BULLET = "[" + re.escape(BULLETS.rstrip("o")) + "\ue000-\uf8ff]"

_BEFORE_TEXT = re.compile(
    rf"\s*(?:(?P<mark>{_BULLET}|{_CLEAR})\s+|(?P<bare>{_BARE}|o)\t\s*|(?P<arrow>[→⇒➔➢►•])\s*)(?=\S)"
)
#: "1.2 Text": with a space alone a capital has to follow, so that "1.2 million" stays text.
_DECIMAL = re.compile(r"\s*(?P<mark>\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=[^\W\d_])")
_ALONE = re.compile(rf"\s*(?P<mark>{_BULLET}|{_CLEAR}|\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|o)\s*\Z")
#: "9. Oktober 2023" and "9. 10. 2023" begin with a day.
_DATE = re.compile(r"\s*\d{1,2}\.\s*(?:[^\W\d_]+\.?|\d{1,2}\.)\s+\d{4}\b")

_CONTENTS = re.compile(r"(?:\.{4}|(?:\. ){4}|…{2})[.… ]*\s*\d{1,3}\s*\Z")
#: The running foot of Council documents: "13901/23  RS/mr  1" and "JAI.1  LIMITE  EN".
FOOT_NUMBER = re.compile(r"(?:[A-Z]{2,6} )?\d{1,5}(?:/\d{1,2})?/\d{2}\b[^.;:!?]{0,45}")
FOOT_LANGUAGE = re.compile(
    r"[A-Z0-9 ./()&-]{0,40}\b(?:BG|CS|DA|DE|EL|EN|ES|ET|FI|FR|GA|HR|HU|IT|LT|LV|MT|NL|PL|PT|RO|SK|SL|SV)"
)

#: Characters that a heading has at most.
MAX_HEADING = 200


def split_mark(text: str) -> tuple[str, int]:
    """Return the number or bullet that a paragraph begins with, and where its text begins; "" and 0 if it has none."""
    if _DATE.match(text):
        return "", 0
    if match := _BEFORE_TEXT.match(text):
        mark = match["mark"] or match["bare"] or match["arrow"]
        if is_initial(mark) and not text[match.end()].isupper():
            return "", 0
        return mark, match.end()
    match = _DECIMAL.match(text)
    if match and text[match.end()].isupper():
        return match["mark"], match.end()
    return "", 0


def mark_alone(text: str) -> str:
    """Return the number or bullet if the line has nothing else; "" if it has."""
    match = _ALONE.match(text)
    return match["mark"] if match else ""


def is_contents(text: str) -> bool:
    """Return whether a line is of a table of contents: dots lead to the page of what stands elsewhere."""
    return bool(_CONTENTS.search(text))


def is_initial(mark: str) -> bool:
    """Return whether a mark is a capital with a full stop, as initials of names are too."""
    return len(mark) == 2 and mark[0].isupper() and mark[1] == "."


def is_bullet(mark: str) -> bool:
    """Return whether a mark counts nothing: a dash, a bullet, an arrow."""
    return bool(mark) and not any(each.isalnum() for each in mark)


def looks_like_heading(text: str, mark: str, *, is_bold: bool) -> bool:
    """Return whether a paragraph is a heading by its looks: short, no sentence, wholly bold or in capitals."""
    if len(text) > MAX_HEADING or is_bullet(mark) or text[-1:] in {"", ".", ";", ",", ":"}:
        return False
    letters = [each for each in text if each.isalpha()]
    return bool(letters) and (is_bold or (len(letters) > 3 and text.upper() == text and text.lower() != text))
