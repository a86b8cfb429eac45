"""Documents with faults of every kind: bytes flipped, parts dropped, XML shuffled, files cut short."""

from collections.abc import Callable, Iterator
from random import Random

from lxml import etree

from tests.bot.document_readers.ooxml import unzipped, zipped

_NUMBERS = ("-1", "0", "999999999999", "1e308", "", "NaN", "\u0663")


def mutants(documents: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    """Yield mutated documents, the same ones for the same seed."""
    random = Random(seed)  # noqa: S311  # no secret
    for _ in range(count):
        data = random.choice(documents)
        ways = [_flip, _cut, _repeat] if data[:2] != b"PK" else [_flip, _cut, _drop_part, _flip_part, *[_shuffle] * 4]
        yield random.choice(ways)(data, random)


def _flip(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 5, 50))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _cut(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data))
    return data[:start] if random.random() < 0.5 else data[:start] + data[start + random.randrange(2000) :]


def _repeat(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + data[start : start + random.randrange(3000)] * random.choice((2, 30)) + data[start:]


def _drop_part(data: bytes, random: Random) -> bytes:
    parts = unzipped(data)
    del parts[random.choice(sorted(parts))]
    return zipped(parts)


def _flip_part(data: bytes, random: Random) -> bytes:
    parts = unzipped(data)
    name = random.choice(sorted(parts))
    return zipped({**parts, name: _flip(parts[name], random)})


def _shuffle(data: bytes, random: Random) -> bytes:
    """Change the tree of one part: elements moved, doubled, taken out, nested, their attributes made absurd."""
    parts = unzipped(data)
    name = random.choice(sorted(name for name in parts if name.startswith("word/")))
    root = etree.fromstring(parts[name])
    for _ in range(random.choice((1, 3, 20))):
        elements = list(root.iter("*"))
        random.choice(_CHANGES)(random.choice(elements), random.choice(elements), random)
    return zipped({**parts, name: etree.tostring(root)})


def _move(element: etree._Element, target: etree._Element, random: Random) -> None:
    parent = element.getparent()
    if parent is not None and element not in target.iterancestors() and element is not target:
        target.insert(random.randrange(len(target) + 1), element)


def _remove(element: etree._Element, _target: etree._Element, _random: Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _reverse(element: etree._Element, _target: etree._Element, random: Random) -> None:
    children = list(element)
    random.shuffle(children)
    element[:] = children


def _rename(element: etree._Element, target: etree._Element, _random: Random) -> None:
    element.tag = target.tag


def _set(element: etree._Element, _target: etree._Element, random: Random) -> None:
    for key in element.attrib:
        element.set(key, random.choice(_NUMBERS))


_CHANGES: list[Callable[[etree._Element, etree._Element, Random], None]] = [_move, _remove, _reverse, _rename, _set]
