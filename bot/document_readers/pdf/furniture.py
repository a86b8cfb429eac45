"""Page furniture: running heads, feet and page numbers, known by repeating from page to page at the same height."""

import re
from collections import Counter
from collections.abc import Sequence

from bot.document_readers.marks import FOOT_LANGUAGE, FOOT_NUMBER
from bot.document_readers.pdf.page_lines import PageLine

#: The share of a page, from the top and from the bottom, in which furniture stands.
_ZONE = 0.17
#: Points by which furniture moves from page to page.
_MOVES = 6
#: Lines of a running head or foot at most.
_MAX_LINES = 8
_MAX_WORDS = 12
_DIGITS = re.compile(r"\d+")
#: A page's number by itself: "3", "– 3 –", "3/12", "Page 3 of 12".
_PAGE_NUMBER = re.compile(r"[–—-]?\s?(?:[^\W\d_]{1,12}\s)?\d{1,3}(?:\s?(?:/|[^\W\d_]{1,5})\s?\d{1,3})?\s?[–—-]?")


def find_furniture(pages: Sequence[Sequence[PageLine]], heights: Sequence[float]) -> list[set[int]]:
    """Return, for each page, the ids of the lines that are furniture."""
    counts: Counter[tuple[str, int, int, bool]] = Counter()
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True), start=1):
        counts.update({key for line in lines for key in _keys(line, height, number)})
    least = max(2, min(len(pages) // 4, 4))
    found: list[set[int]] = []
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True), start=1):
        is_furniture = [
            any(counts[key] >= least for key in _keys(line, height, number)) or _is_known(line, height, number)
            for line in lines
        ]
        upper = sum(1 for line in lines if line.y > height / 2)
        heads, feet = _outermost(is_furniture[:upper]), _outermost(is_furniture[upper:][::-1])
        found.append({id(line) for line in [*lines[:heads], *lines[len(lines) - feet :]]})
    return found


def _outermost(is_furniture: Sequence[bool]) -> int:
    """Return how many lines are furniture, from the edge on; between two of them one may differ from page to page."""
    count = 0
    for index, found in enumerate(is_furniture[:_MAX_LINES]):
        if found:
            count = index + 1
        elif not count or index > count:
            break
    return count


def _keys(line: PageLine, height: float, number: int) -> list[tuple[str, int, int, bool]]:
    """Return the line's text, also without a page's number, at its height and the next: lines move by some points."""
    is_foot = line.y < _ZONE * height
    words = line.text.split()
    is_sentence = len(words) > 3 and words[-1][-1] in ".;:,"
    if is_sentence or (not is_foot and line.y < (1 - _ZONE) * height):
        return []
    texts = [(" ".join(words), 0)]
    # One figure may differ if it counts as the pages do; "Section 1", "Section 6" are no running heads.
    for index, word in enumerate(words[:_MAX_WORDS]):
        if word.isdecimal() and len(word) <= 3:
            texts.append((" ".join([*words[:index], "#", *words[index + 1 :]]), int(word) - number))
    at = round((line.y if is_foot else height - line.y) / _MOVES)
    return [(text, ahead, each, is_foot) for text, ahead in texts for each in (at, at + 1)]


def _is_known(line: PageLine, height: float, number: int) -> bool:
    """Return whether a line at the page's edge is furniture by itself: its number, or a foot as the Council has."""
    text = " ".join(line.text.split())
    if line.y < _ZONE * height and (FOOT_NUMBER.fullmatch(text) or FOOT_LANGUAGE.fullmatch(text)):
        return True
    in_zone = line.y < _ZONE / 2 * height or line.y > (1 - _ZONE / 2) * height
    return in_zone and bool(_PAGE_NUMBER.fullmatch(text)) and str(number) in _DIGITS.findall(text)
