"""What a page of a PDF prints and where: stretches of text in their fonts, and ruled lines."""

import math
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace
from pypdf import PageObject
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, StreamObject
from pypdf.generic._font import Font  # decodes text and knows widths; pypdf has no public name for it

from bot.document_readers.symbols import readable

Matrix = tuple[float, float, float, float, float, float]

_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
#: Forms inside forms, and how many of these a page may draw.
_MAX_FORM_DEPTH = 5
_MAX_FORMS = 200
#: Ruled lines of a page that are looked at; a drawing has more.
_MAX_RULES = 3000
#: Points that a ruled line is thick at most.
_MAX_THICKNESS = 3
#: Thousandths of the font's size by which kerning moves letters at most; more is a gap.
_KERNING = 120

_BOLD = ("bold", "black", "heavy", "semibd", "demi")
_ITALIC = ("italic", "oblique")
#: Operators that set what text looks like, each by one number.
_SETTINGS = {
    b"Tc": "character_space",
    b"Tw": "word_space",
    b"Tz": "percent_wide",
    b"TL": "leading",
    b"Ts": "rise",
}
_PAINT = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"})
_STROKE = frozenset({b"S", b"s", b"B", b"B*", b"b", b"b*"})


class Fragment(Struct, frozen=True, kw_only=True):
    """A stretch of text on its baseline, in points from the page's lower left corner."""

    text: str
    x: float
    y: float
    end: float
    size: float
    is_bold: bool
    is_italic: bool


class Rule(Struct, frozen=True, kw_only=True):
    """A horizontal or vertical line: at which coordinate, from where to where."""

    at: float
    start: float
    end: float
    is_vertical: bool


class Fonts(Struct, kw_only=True):
    """Fonts of a document, each read once."""

    _known: dict[object, Font | None] = field(default_factory=dict)

    def of(self, resources: DictionaryObject | None) -> dict[str, Font]:
        """Return the fonts of a page's resources by their names."""
        fonts = _entry(resources, "/Font")
        found = {name: self._font(fonts.raw_get(name)) for name in fonts} if fonts else {}
        return {name: font for name, font in found.items() if font is not None}

    def _font(self, reference: Any) -> Font | None:  # noqa: ANN401  # a PDF has anything anywhere
        key = (reference.idnum, reference.generation) if isinstance(reference, IndirectObject) else id(reference)
        if key not in self._known:
            resource = reference.get_object()
            self._known[key] = Font.from_font_resource(resource) if isinstance(resource, DictionaryObject) else None
        return self._known[key]


class _State(Struct, kw_only=True):
    """What q saves and Q restores."""

    matrix: Matrix
    font: Font | None = None
    size: float = 0
    character_space: float = 0
    word_space: float = 0
    percent_wide: float = 100
    leading: float = 0
    rise: float = 0

    @property
    def scale(self) -> float:
        """How wide letters are drawn."""
        return self.percent_wide / 100

    def copy(self) -> "_State":
        return replace(self)


class PageContent:
    """The text and the ruled lines of a page."""

    def __init__(self, page: PageObject, fonts: Fonts) -> None:
        self.fragments: list[Fragment] = []
        self.rules: list[Rule] = []
        self.has_picture = False
        box = page.mediabox
        width, height = float(box.width), float(box.height)
        turn = page.rotation % 360
        self.height = width if turn in {90, 270} else height
        self._fonts = fonts
        self._pdf = page.pdf
        self._forms = 0
        self._state = _State(matrix=_rotation(turn, float(box.left), float(box.bottom), width, height))
        self._stack: list[_State] = []
        self._text = self._line = _IDENTITY
        self._path: list[list[tuple[float, float]]] = []
        self._run(page.get("/Contents"), _entry(page, "/Resources"), 0)

    def _run(self, contents: Any, resources: DictionaryObject | None, depth: int) -> None:  # noqa: ANN401  # as above
        contents = contents.get_object() if contents is not None else None
        if not isinstance(contents, (ArrayObject, StreamObject)):
            return
        named = self._fonts.of(resources)
        for operands, operator in ContentStream(contents, self._pdf, "bytes").operations:
            if operator == b"Do":
                self._draw(_entry(resources, "/XObject"), operands, depth)
            elif operator == b"Tf" and len(operands) >= 2:
                self._state.font, self._state.size = named.get(operands[0]), _number(operands[1])
            elif isinstance(operands, list):
                self._operate(operator, operands)
            else:  # an inline image
                self.has_picture = True

    def _draw(self, objects: DictionaryObject | None, operands: Sequence[Any], depth: int) -> None:
        """Draw a form, which is content of its own, or note that there is a picture."""
        drawn = objects.get(operands[0]) if objects and operands else None
        drawn = drawn.get_object() if drawn is not None else None
        if not isinstance(drawn, StreamObject):
            return
        if drawn.get("/Subtype") != "/Form":
            self.has_picture = True
            return
        self._forms += 1
        if depth >= _MAX_FORM_DEPTH or self._forms > _MAX_FORMS:
            return
        saved, text, line, stack = self._state.copy(), self._text, self._line, self._stack
        self._stack = []
        if len(matrix := drawn.get("/Matrix", _IDENTITY)) == 6:
            self._transform(matrix)
        self._run(drawn, _entry(drawn, "/Resources"), depth + 1)
        self._state, self._text, self._line, self._stack = saved, text, line, stack

    def _operate(self, operator: bytes, operands: list[Any]) -> None:
        if operator in _SETTINGS and operands:
            setattr(self._state, _SETTINGS[operator], _number(operands[0]))
            return
        count, handler = self._handlers.get(operator, (0, None))
        if handler is None:
            self._draw_path(operator, [_number(each) for each in operands])
        elif len(operands) >= count:
            handler(operands[:count])

    @cached_property
    def _handlers(self) -> dict[bytes, tuple[int, Callable[[list[Any]], None]]]:
        """For each operator, the number of its operands, and what it does."""
        return {
            b"q": (0, lambda _: self._stack.append(self._state.copy())),
            b"Q": (0, lambda _: self._restore()),
            b"cm": (6, self._transform),
            b"BT": (0, lambda _: self._begin(_IDENTITY)),
            b"Tm": (6, lambda operands: self._begin(_matrix(operands))),
            b"Td": (2, lambda operands: self._move(_number(operands[0]), _number(operands[1]))),
            b"TD": (2, self._move_with_leading),
            b"T*": (0, lambda _: self._next_line()),
            b"Tj": (1, self._show),
            b"TJ": (1, lambda operands: self._show(operands[0] if isinstance(operands[0], list) else [])),
            b"'": (1, self._show_on_next_line),
            b'"': (3, self._show_spaced),
        }

    def _restore(self) -> None:
        if self._stack:
            self._state = self._stack.pop()

    def _transform(self, operands: list[Any]) -> None:
        self._state.matrix = _times(_matrix(operands), self._state.matrix)

    def _begin(self, matrix: Matrix) -> None:
        self._text = self._line = matrix

    def _next_line(self) -> None:
        self._move(0, -self._state.leading)

    def _move_with_leading(self, operands: list[Any]) -> None:
        self._state.leading = -_number(operands[1])
        self._move(_number(operands[0]), _number(operands[1]))

    def _show_on_next_line(self, operands: list[Any]) -> None:
        self._next_line()
        self._show(operands)

    def _show_spaced(self, operands: list[Any]) -> None:
        self._state.word_space, self._state.character_space = _number(operands[0]), _number(operands[1])
        self._show_on_next_line(operands[2:])

    def _move(self, x: float, y: float) -> None:
        self._text = self._line = _times((1, 0, 0, 1, x, y), self._line)

    def _show(self, parts: Sequence[Any]) -> None:
        """Show strings, moved by the numbers between them; what is only kerned is one fragment."""
        if self._state.font is None:
            return
        text, width = "", 0.0
        for part in parts:
            if isinstance(part, (bytes, str)):
                more, wide = self._decode(part)
                text += more
                width += wide
            elif moved := _number(part):
                shift = -moved / 1000 * self._state.size * self._state.scale
                if abs(moved) > _KERNING:
                    self._add(text, width)
                    text, width = "", 0.0
                    self._text = _times((1, 0, 0, 1, shift, 0), self._text)
                else:
                    width += shift
        self._add(text, width)

    def _decode(self, raw: bytes | str) -> tuple[str, float]:
        """Return a string's text, and its width in units of text space."""
        state, font = self._state, self._state.font
        if font is None or isinstance(raw, str):
            return "", 0
        if isinstance(font.encoding, str):
            codes = raw.decode(font.encoding, "replace")
            decoded: Sequence[str] = codes
        else:
            codes = raw.decode("latin-1")
            decoded = [font.encoding.get(byte, chr(byte)) for byte in raw]
        text = "".join(font.character_map.get(each, each) for each in decoded)
        widths, default = font.character_widths, font.character_widths.get("default", 500)
        width = sum(widths.get(code, default) for code in codes) / 1000 * state.size
        width += len(codes) * state.character_space + codes.count(" ") * state.word_space
        return text, width * state.scale

    def _add(self, text: str, width: float) -> None:
        state = self._state
        if not text and not width:
            return
        a, b, c, d, x, y = _times((1, 0, 0, 1, 0, state.rise), _times(self._text, state.matrix))
        self._text = _times((1, 0, 0, 1, width, 0), self._text)
        is_upright = a > 0 and abs(b) < 0.1 * abs(a)
        if not text.strip() or not is_upright or state.font is None:
            return
        name = state.font.name.lower()
        self.fragments.append(
            Fragment(
                text=readable(text.replace("\x00", ""), name),
                x=x,
                y=y,
                end=x + width * a,
                size=abs(state.size) * math.hypot(c, d),
                is_bold=any(each in name for each in _BOLD),
                is_italic=any(each in name for each in _ITALIC),
            )
        )

    def _draw_path(self, operator: bytes, numbers: list[float]) -> None:
        match operator, len(numbers):
            case b"m", 2:
                self._path.append([self._point(*numbers)])
            case ((b"l" | b"c" | b"v" | b"y"), _) if len(numbers) >= 2 and self._path:
                self._path[-1].append(self._point(*numbers[-2:]))
            case b"re", 4:
                x, y, width, height = numbers
                corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
                self._path.append([self._point(*corner) for corner in corners])
            case _ if operator in _PAINT or operator == b"n":
                for points in self._path if operator != b"n" else ():
                    self._rule(points, is_stroke=operator in _STROKE)
                self._path = []

    def _point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self._state.matrix
        return a * x + c * y + e, b * x + d * y + f

    def _rule(self, points: list[tuple[float, float]], *, is_stroke: bool) -> None:
        """Keep a thin shape as one line, and each side of a shape that is drawn by its outline."""
        if not self._keep(points) and is_stroke:
            for pair in pairwise(points):
                self._keep(list(pair))

    def _keep(self, points: list[tuple[float, float]]) -> bool:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        wide, high = max(xs) - min(xs), max(ys) - min(ys)
        if min(wide, high) > _MAX_THICKNESS or len(self.rules) >= _MAX_RULES:
            return False
        if max(wide, high) > 2 * _MAX_THICKNESS:
            is_vertical = high > wide
            along, across = (ys, xs) if is_vertical else (xs, ys)
            middle = (min(across) + max(across)) / 2
            self.rules.append(Rule(at=middle, start=min(along), end=max(along), is_vertical=is_vertical))
        return True


def _entry(parent: DictionaryObject | None, name: str) -> DictionaryObject | None:
    """Return a dictionary in a dictionary; pages inherit theirs."""
    found = parent.get(name) if parent is not None else None
    while found is None and name == "/Resources" and parent is not None and "/Parent" in parent:
        above = parent["/Parent"].get_object()
        if not isinstance(above, DictionaryObject) or above is parent:
            break
        parent, found = above, above.get(name)
    found = found.get_object() if found is not None else None
    return found if isinstance(found, DictionaryObject) else None


def _number(operand: Any) -> float:  # noqa: ANN401  # as above
    return float(operand) if isinstance(operand, (int, float)) else 0.0


def _matrix(operands: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = (_number(each) for each in operands)
    return a, b, c, d, e, f


def _times(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies the first, then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _rotation(turn: int, left: float, bottom: float, width: float, height: float) -> Matrix:
    """Return how a page is turned when it is shown."""
    moved: Matrix = (1, 0, 0, 1, -left, -bottom)
    turns: dict[int, Matrix] = {
        90: (0, -1, 1, 0, 0, width),
        180: (-1, 0, 0, -1, width, height),
        270: (0, 1, -1, 0, height, 0),
    }
    return _times(moved, turns.get(turn, _IDENTITY))
