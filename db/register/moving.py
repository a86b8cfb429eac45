"""Instalments whose deadline was moved: they keep their row, and with it what was done."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, select, update

from db.schema import tables
from domain.register.instalments import Instalment
from domain.register.results import RegisterChange


def move(connection: Connection, wanted: Iterable[Instalment]) -> tuple[RegisterChange, ...]:
    """Give stored instalments the slugs that their moved deadlines now have.

    One has moved if it is a deliverable's only one, before and after, or the only one that went and came within a year.
    """
    slugs: dict[str, set[str]] = {}
    for each in wanted:
        slugs.setdefault(each.deliverable.ref, set()).add(each.slug)
    row = tables.instalment.c
    stored: dict[str, set[str]] = {}
    for ref, slug, withdrawn in connection.execute(select(row.ref, row.slug, row.withdrawn)):
        if withdrawn:
            # It comes back itself, if it does, so nothing else has moved there.
            slugs.get(ref, set()).discard(slug)
        else:
            stored.setdefault(ref, set()).add(slug)
    moved = [(ref, *pair) for ref in sorted(slugs.keys() & stored) for pair in _pairs(stored[ref], slugs[ref])]
    for ref, before, after in moved:
        connection.execute(update(tables.instalment).where(row.ref == ref, row.slug == before).values(slug=after))
    return tuple(
        RegisterChange(kind="changed", ref=f"{ref}@{after}", field="slug", before=before, after=after)
        for ref, before, after in moved
    )


def _pairs(before: Collection[str], after: Collection[str]) -> Iterator[tuple[str, str]]:
    """Old and new slugs of the instalments of one deliverable that have moved."""
    gone, came = sorted(set(before) - set(after)), sorted(set(after) - set(before))
    if len(before) == len(after) == len(gone) == 1:
        yield gone[0], came[0]
        return
    for year in sorted({each[:4] for each in gone}):
        went = [each for each in gone if each[:4] == year]
        arrived = [each for each in came if each[:4] == year]
        if len(went) == len(arrived) == 1:
            yield went[0], arrived[0]
