"""The signs of statuses."""

from domain.i18n.status_label import DisplayStatus, status_mark


def test_each_status_has_a_sign_of_its_own() -> None:
    """Nobody has to tell statuses apart by colour: no two have the same sign, nor has what is reported done."""
    signs = [*map(status_mark, DisplayStatus), status_mark(DisplayStatus.OPEN, is_reported=True)]
    assert len(set(signs)) == len(signs) == len("".join(signs))
