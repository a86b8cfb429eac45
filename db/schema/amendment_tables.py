"""Table of amendments: what coordinators keep in the register by hand, beside what its files say."""

from collections.abc import Mapping, Sequence

from sqlalchemy import JSON, Column, Named, Table, TypedColumns

from db.schema.tables import metadata


class _Amendment(TypedColumns):
    """A deliverable that coordinators have added, edited or withdrawn, or what they have added for one.

    Its other columns stand in the table that it belongs to.
    """

    #: `III.3a`; `note 9999/24`, `section VI`, `action VI.1` or `actor eu-lisa` for what was added for a deliverable.
    entry: Named[str] = Column(primary_key=True)
    note: Named[str]
    #: The columns of a deliverable that coordinators have set, but for its owners.
    fields: Named[Sequence[str]] = Column(JSON, nullable=False)
    #: The columns of a deliverable as the register's file has them; None if no file has it.
    noted: Named[Mapping[str, object] | None] = Column(JSON(none_as_null=True))
    #: Why coordinators have withdrawn it; empty if they have not.
    withdrawal: Named[str] = Column(server_default="")


amendment = Table("amendment", metadata, _Amendment)
