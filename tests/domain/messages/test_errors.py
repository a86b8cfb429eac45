"""Every error that a user can meet has a sentence."""

from domain import errors
from domain.messages.errors import SENTENCES


def test_every_error_has_a_sentence() -> None:
    """Each error has a sentence, but for the base class and a rejected register file, which the CLI reports."""
    classes = {each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.BotError)}
    assert classes - set(SENTENCES) == {errors.BotError, errors.BadRegister}
