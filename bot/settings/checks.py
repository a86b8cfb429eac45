"""What is asked of each setting: a check gives the value as it is used, or raises ValueError with what is wrong."""

import re
from collections.abc import Callable
from datetime import time
from importlib import import_module
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from domain.dates.working_days import QuietHours
from domain.languages import CODES

#: DEBUG is not among them: the libraries would then log every message.
LOG_LEVELS = ("INFO", "WARNING", "ERROR", "CRITICAL")

#: PostgreSQL, by the one driver that is supported.
POSTGRES = "postgresql+psycopg"

#: What must not be shown: tokens, signing secrets, passwords in addresses. It may have been put into the wrong setting.
_SECRET = re.compile(r"x(?:ox[a-z]|app)[A-Za-z0-9.]*-\S+|[0-9a-fA-F]{32,}|(?<=://)\S+@")

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def token(prefix: str) -> Callable[[SecretStr], SecretStr]:
    """Whether it is a token of that kind."""

    def check(token: SecretStr) -> SecretStr:
        if not re.fullmatch(re.escape(prefix) + r"[A-Za-z0-9-]+", token.get_secret_value()):
            raise ValueError(f"it is not a token that starts with {prefix}")
        return token

    return check


def signing_secret(secret: SecretStr) -> SecretStr:
    """Whether it is a signing secret."""
    if not re.fullmatch(r"[0-9a-f]{32}", secret.get_secret_value()):
        raise ValueError("it is not 32 digits and letters from a to f")
    return secret


def host(host: object) -> str:
    """An address of a machine."""
    try:
        return str(ip_address(str(host)))
    except ValueError as error:
        raise ValueError(f"{host} is not an IP address") from error


def port(port: object) -> int:
    """A port's number."""
    if not re.fullmatch(r"[0-9]{1,5}", str(port)) or int(str(port)) > 65_535:
        raise ValueError(f"{port} is not a number from 0 to 65535")
    return int(str(port))


def api_url(url: str) -> str:
    """A web address to which a token may be sent, with a stroke at its end."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it is not a web address")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "::1", "localhost"):
        raise ValueError("it would send the token in clear")
    return url if url.endswith("/") else f"{url}/"


def public_url(url: str) -> str:
    """An https address and no more, without a stroke at its end."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.port == 0:
        raise ValueError("it is not an https address")
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\s<>|]", url):
        raise ValueError("it is more than an address: leave out names, passwords and whatever comes after the path")
    return url.rstrip("/")


def database(url: str) -> str:
    """A file's address, or a server's with the one driver that is supported."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # whose message may have a part of the password
        raise ValueError("it is not a database URL") from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
        if parsed.database in (None, "", ":memory:"):
            raise ValueError("it names no file")
        return url
    if parsed.drivername not in ("postgresql", POSTGRES):
        raise ValueError(f"{parsed.drivername} is not supported")
    if "@" in (parsed.host or ""):
        raise ValueError("signs in the password that have a meaning in a URL are written as codes, such as %40 for @")
    try:
        import_module("psycopg")
    except ImportError:
        raise ValueError("the driver for PostgreSQL is missing: pip install 'psycopg[binary]'") from None
    return parsed.set(drivername=POSTGRES).render_as_string(hide_password=False)


def listed(text: object) -> object:
    """What stands between commas or spaces."""
    return [part for part in re.split(r"[,\s]+", text) if part] if isinstance(text, str) else text


def ids(kind: str, pattern: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """Whether all are ids of that kind; each once."""

    def check(ids: tuple[str, ...]) -> tuple[str, ...]:
        wrong = [each for each in ids if not re.fullmatch(pattern, each)]
        if wrong:
            raise ValueError(f"{', '.join(wrong)} is not the id of a {kind}")
        return tuple(dict.fromkeys(ids))

    return check


def lead_days(text: object) -> tuple[int, ...]:
    """Days before a meeting, the most first."""
    parts = listed(text)
    if not isinstance(parts, list | tuple) or not parts:
        raise ValueError("there are no numbers in it")
    wrong = [str(each) for each in parts if not re.fullmatch(r"[0-9]{1,3}", str(each)) or int(each) > 365]
    if wrong:
        raise ValueError(f"{', '.join(wrong)} is not a number of days from 0 to 365")
    return tuple(sorted({int(each) for each in parts}, reverse=True))


def clock(text: object) -> time:
    """A time of day."""
    found = _CLOCK.fullmatch(str(text))
    if found is None:
        raise ValueError(f"{text} is not a time of day")
    return time(int(found[1]), int(found[2]))


def quiet(text: object) -> QuietHours:
    """From when to when nobody is disturbed."""
    if str(text).strip().lower() == "none":
        return QuietHours(begins=time(), ends=time())
    begins, dash, ends = str(text).partition("-")
    if not dash:
        raise ValueError(f"{text} is not two times of day")
    return QuietHours(begins=clock(begins.strip()), ends=clock(ends.strip()))


def language(code: str) -> str:
    """The code of a language that the bot speaks."""
    if code.lower() not in CODES:
        raise ValueError(f"{code} is not one of {' '.join(CODES)}")
    return code.lower()


def log_level(level: str) -> str:
    """How much is logged."""
    if level.upper() == "DEBUG":
        raise ValueError("DEBUG would write what people ask into the log")
    if level.upper() not in LOG_LEVELS:
        raise ValueError(f"{level} is not a log level")
    return level.upper()


def without_secrets(text: str) -> str:
    """What is said of a setting, without what looks like a secret."""
    return _SECRET.sub("…", text)
