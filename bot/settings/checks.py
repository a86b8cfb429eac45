"""Validators of settings: each returns the value as it is used, or raises ValueError with what is wrong."""

import re
from collections.abc import Callable
from datetime import time
from importlib import import_module
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from pydantic import SecretStr, ValidationInfo
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from domain.dates.working_days import QuietHours
from domain.languages import CODES

#: DEBUG is missing: at that level the libraries log every message.
LOG_LEVELS = ("INFO", "WARNING", "ERROR", "CRITICAL")

#: PostgreSQL with the one driver that is supported.
POSTGRES_DRIVER = "postgresql+psycopg"

#: What is in tokens, signing secrets and addresses with passwords, which must not be shown; each may be in a wrong
#: setting.
_SECRET = re.compile(r"x(?:ox[a-z]|app)[A-Za-z0-9.]*-\S|[0-9a-fA-F]{32}|://|:.*@|passw", re.IGNORECASE)

_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def check_token(prefix: str) -> Callable[[SecretStr], SecretStr]:
    """Return a validator of tokens with a prefix."""

    def check(token: SecretStr) -> SecretStr:
        if not re.fullmatch(re.escape(prefix) + r"[A-Za-z0-9-]+", token.get_secret_value()):
            raise ValueError(f"it is not a token that starts with {prefix}")
        return token

    return check


def check_signing_secret(secret: SecretStr, info: ValidationInfo) -> SecretStr:
    """Return a signing secret; Slack says nothing of its form. With an app-level token it is not used, and not judged.

    So far each is 32 hexadecimal digits.
    """
    text = secret.get_secret_value().strip()
    is_used = info.data.get("slack_app_token", "not usable") is None
    if is_used and (re.match(r"x(ox[a-z]|app)[a-zA-Z0-9.]*-", text) or not re.fullmatch(r"[!-~]{16,}", text)):
        raise ValueError("it is not a signing secret")
    return SecretStr(text)


def parse_host(host: object) -> str:
    """Return an IP address."""
    try:
        return str(ip_address(str(host)))
    except ValueError as error:
        raise ValueError(f"{host} is not an IP address") from error


def parse_port(port: object) -> int:
    """Return the number of a port."""
    if not re.fullmatch(r"[0-9]{1,5}", str(port)) or int(str(port)) > 65_535:
        raise ValueError(f"{port} is not a number from 0 to 65535")
    return int(str(port))


def check_api_url(url: str) -> str:
    """Return a URL to which a token may be sent, with a slash at its end."""
    parts = _split_url(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it is not a web address")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "::1", "localhost"):
        raise ValueError("it would send the token in clear")
    return url if url.endswith("/") else f"{url}/"


def check_public_url(url: str) -> str:
    """Return an https URL without a query, credentials or a slash at its end."""
    parts = _split_url(url)
    if parts is None or parts.scheme != "https" or not parts.hostname or parts.port == 0:
        raise ValueError("it is not an https address")
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\s<>|]", url):
        raise ValueError("it is more than an address: leave out names, passwords and whatever comes after the path")
    return url.rstrip("/")


def _split_url(url: str) -> SplitResult | None:
    """Return the parts of a URL; None if it has none, without the reason, which may have a part of a password."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def check_database_url(url: str) -> str:
    """Return the URL of a SQLite file, or of a PostgreSQL server with the one driver that is supported."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # its message may have a part of the password
        raise ValueError("it is not a database URL") from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
        if parsed.database in (None, "", ":memory:"):
            raise ValueError("it names no file")
        return url
    if parsed.drivername not in ("postgresql", POSTGRES_DRIVER):
        raise ValueError(f"{parsed.drivername} is not supported")
    if "@" in (parsed.host or ""):
        raise ValueError("signs in the password that have a meaning in a URL are written as codes, such as %40 for @")
    try:
        import_module("psycopg")
    except ImportError:
        raise ValueError("the driver for PostgreSQL is missing: pip install 'psycopg[binary]'") from None
    return parsed.set(drivername=POSTGRES_DRIVER).render_as_string(hide_password=False)


def split_list(text: object) -> object:
    """Return the parts between commas or spaces; a value that is no text stays as it is."""
    return [part for part in re.split(r"[,\s]+", text) if part] if isinstance(text, str) else text


def check_ids(kind: str, pattern: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """Return a validator of ids that match a pattern; it drops repeated ids."""

    def check(ids: tuple[str, ...]) -> tuple[str, ...]:
        wrong = [text for text in ids if not re.fullmatch(pattern, text)]
        if wrong:
            raise ValueError(f"{', '.join(wrong)} is not the id of a {kind}")
        return tuple(dict.fromkeys(ids))

    return check


def parse_lead_days(text: object) -> tuple[int, ...]:
    """Return numbers of days before a meeting, the largest first."""
    parts = split_list(text)
    if not isinstance(parts, list | tuple) or not parts:
        raise ValueError("there are no numbers in it")
    wrong = [str(part) for part in parts if not re.fullmatch(r"[0-9]{1,3}", str(part)) or int(part) > 365]
    if wrong:
        raise ValueError(f"{', '.join(wrong)} is not a number of days from 0 to 365")
    return tuple(sorted({int(part) for part in parts}, reverse=True))


def parse_switch(text: object) -> bool:
    """Return whether something is on."""
    if text in (True, False):
        return bool(text)
    if str(text).strip().lower() not in ("on", "off"):
        raise ValueError(f"{text} is neither on nor off")
    return str(text).strip().lower() == "on"


def parse_time(text: object) -> time:
    """Return a time of day."""
    match = _TIME.fullmatch(str(text))
    if match is None:
        raise ValueError(f"{text} is not a time of day")
    return time(int(match[1]), int(match[2]))


def parse_quiet_hours(text: object) -> QuietHours:
    """Return the hours in which no reminder is sent."""
    if str(text).strip().lower() == "none":
        return QuietHours(begins=time(), ends=time())
    begins, dash, ends = str(text).partition("-")
    if not dash:
        raise ValueError(f"{text} is not two times of day")
    return QuietHours(begins=parse_time(begins.strip()), ends=parse_time(ends.strip()))


def check_language(code: str) -> str:
    """Return the code of a language that the bot speaks, in lower case."""
    if code.lower() not in CODES:
        raise ValueError(f"{code} is not one of {' '.join(CODES)}")
    return code.lower()


def check_log_level(level: str) -> str:
    """Return a log level, in upper case."""
    if level.upper() == "DEBUG":
        raise ValueError("DEBUG would write what people ask into the log")
    if level.upper() not in LOG_LEVELS:
        raise ValueError(f"{level} is not a log level")
    return level.upper()


def hide_secret(value: str, problem: str) -> str:
    """Return what is wrong with a value, without any part of it if it looks like a secret."""
    parts = [part for part in re.split(r"[\s,-]+", value) if part]
    if _SECRET.search(value) and any(part in problem for part in parts):
        return "it looks like a token or an address, which belong elsewhere"
    return problem
