"""Settings: the one place that reads the environment, and that says everything wrong with it at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from domain.errors import BotError
from domain.languages import CODES
from domain.reminders import Policy
from domain.working_days import Quiet

#: DEBUG is not among them: the libraries would then log every message.
LOG_LEVELS = ("INFO", "WARNING", "ERROR", "CRITICAL")

#: PostgreSQL, by the one driver that is supported.
POSTGRES = "postgresql+psycopg"

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def _token(prefix: str) -> Callable[[SecretStr], SecretStr]:
    def check(token: SecretStr) -> SecretStr:
        if not re.fullmatch(re.escape(prefix) + r"[A-Za-z0-9-]+", token.get_secret_value()):
            raise ValueError(f"it is not a token that starts with {prefix}")
        return token

    return check


def _signing_secret(secret: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[0-9a-f]{32}", secret.get_secret_value()):
        raise ValueError("it is not 32 digits and letters from a to f")
    return secret


def _host(host: object) -> str:
    try:
        return str(ip_address(str(host)))
    except ValueError as error:
        raise ValueError(f"{host} is not an IP address") from error


def _port(port: object) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", str(port)) or int(str(port)) > 65_535:
        raise ValueError(f"{port} is not a number from 0 to 65535")
    return int(str(port))


def _api_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it is not a web address")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "::1", "localhost"):
        raise ValueError("it would send the token in clear")
    return url if url.endswith("/") else f"{url}/"


def _database(url: str) -> str:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # whose message may have a part of the password
        raise ValueError("it is not a database URL") from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
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


def _listed(text: object) -> object:
    return [part for part in re.split(r"[,\s]+", text) if part] if isinstance(text, str) else text


def _ids(kind: str, pattern: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    def check(ids: tuple[str, ...]) -> tuple[str, ...]:
        wrong = [each for each in ids if not re.fullmatch(pattern, each)]
        if wrong:
            raise ValueError(f"{', '.join(wrong)} is not the id of a {kind}")
        return tuple(dict.fromkeys(ids))

    return check


def _lead_days(text: object) -> tuple[int, ...]:
    parts = _listed(text)
    if not isinstance(parts, list | tuple) or not parts:
        raise ValueError("there are no numbers in it")
    wrong = [str(each) for each in parts if not re.fullmatch(r"[0-9]{1,3}", str(each)) or int(each) > 365]
    if wrong:
        raise ValueError(f"{', '.join(wrong)} is not a number of days from 0 to 365")
    return tuple(sorted({int(each) for each in parts}, reverse=True))


def _clock(text: object) -> time:
    found = _CLOCK.fullmatch(str(text))
    if found is None:
        raise ValueError(f"{text} is not a time of day")
    return time(int(found[1]), int(found[2]))


def _quiet(text: object) -> Quiet:
    if str(text).strip().lower() == "none":
        return Quiet(begins=time(), ends=time())
    begins, dash, ends = str(text).partition("-")
    if not dash:
        raise ValueError(f"{text} is not two times of day")
    return Quiet(begins=_clock(begins.strip()), ends=_clock(ends.strip()))


def _language(code: str) -> str:
    if code.lower() not in CODES:
        raise ValueError(f"{code} is not one of {' '.join(CODES)}")
    return code.lower()


def _log_level(level: str) -> str:
    if level.upper() == "DEBUG":
        raise ValueError("DEBUG would write what people ask into the log")
    if level.upper() not in LOG_LEVELS:
        raise ValueError(f"{level} is not a log level")
    return level.upper()


class Settings(BaseSettings):
    """What an administrator sets, in the environment or in a file; each description says what to set it to."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    slack_bot_token: Annotated[SecretStr, AfterValidator(_token("xoxb-"))] | None = Field(
        default=None, description="copy the Bot User OAuth Token from the app's page OAuth & Permissions"
    )
    slack_app_token: Annotated[SecretStr, AfterValidator(_token("xapp-"))] | None = Field(
        default=None, description="make an app-level token with the scope connections:write on Basic Information"
    )
    slack_signing_secret: Annotated[SecretStr, AfterValidator(_signing_secret)] | None = Field(
        default=None, description="copy the Signing Secret from Basic Information"
    )
    http_host: Annotated[str, PlainValidator(_host)] = Field(
        default="127.0.0.1", description="give an address of this machine: 127.0.0.1, or 0.0.0.0 for all it has"
    )
    http_port: Annotated[int, PlainValidator(_port)] = Field(
        default=3000, description="give a port, such as 3000; 0 for one that is free, which the log then names"
    )
    metrics_port: Annotated[int | None, PlainValidator(_port)] = Field(
        default=None, description="give a port of this machine, such as 9464, or leave it out"
    )
    slack_api_url: Annotated[str, AfterValidator(_api_url)] = Field(
        default="https://slack.com/api/", description="leave it out, or give an https address"
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default="sqlite:///schengen.db",
        repr=False,
        description="give a file, such as sqlite:///schengen.db, or postgresql://user:password@host/name",
    )
    coordinators: Annotated[
        tuple[str, ...], NoDecode, BeforeValidator(_listed), AfterValidator(_ids("person", "[UWS][A-Z0-9]{2,20}"))
    ] = Field(default=(), description="copy ids of people or user groups, separated by commas: U012AB3CD")
    reminder_channels: Annotated[
        tuple[str, ...], NoDecode, BeforeValidator(_listed), AfterValidator(_ids("channel", "[CG][A-Z0-9]{2,20}"))
    ] = Field(default=(), description="copy channel ids from the channels' details, separated by commas: C012AB3CD")
    lead_days: Annotated[tuple[int, ...], NoDecode, PlainValidator(_lead_days)] = Field(
        default=(28, 14, 7, 1), description="give days before a meeting, separated by commas: 28,14,7,1"
    )
    remind_at: Annotated[time, PlainValidator(_clock)] = Field(
        default=time(9, 0), description="give hours and minutes in Brussels: 09:00"
    )
    quiet_hours: Annotated[Quiet, NoDecode, PlainValidator(_quiet)] = Field(
        default=Quiet(), description="give two times of day in Brussels, or none: 20:00-08:00"
    )
    channel_language: Annotated[str, AfterValidator(_language)] = Field(
        default="en", description=f"give the code of a language that the bot speaks: {', '.join(CODES)}"
    )
    log_level: Annotated[str, AfterValidator(_log_level)] = Field(
        default="INFO", description=f"give one of {', '.join(LOG_LEVELS)}"
    )

    @property
    def policy(self) -> Policy:
        """How reminders are sent."""
        return Policy(
            channels=self.reminder_channels,
            lead_days=self.lead_days,
            at=self.remind_at,
            language=self.channel_language,
            quiet=self.quiet_hours,
            coordinators=self.coordinators,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Wrong:
    """One setting that cannot be used."""

    variable: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.variable}: {self.problem}; {self.remedy}"


@dataclass(eq=False)
class BadSettings(BotError):
    """Settings that cannot be used: all of them, so that they can be set right in one go."""

    faults: tuple[Wrong, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


def load_settings(env_file: Path | str | None = ".env") -> Settings:
    """The settings; the environment overrules the file, which need not exist."""
    given: dict[str, Any] = {"_env_file": env_file}  # an argument of pydantic's that mypy does not see
    try:
        return Settings(**given)
    except ValidationError as error:
        raise BadSettings(tuple(_wrong(str(each["loc"][0]), each["msg"]) for each in error.errors())) from None
    except UnicodeDecodeError as error:
        raise BadSettings(
            (Wrong(variable=str(env_file), problem="it is not UTF-8", remedy="save it as UTF-8"),)
        ) from error


def _wrong(name: str, message: str) -> Wrong:
    """A fault as the administrator should read it: the variable's name as it is set, and no values of secrets."""
    remedy = Settings.model_fields[name].description or ""
    return Wrong(variable=name.upper(), problem=message.removeprefix("Value error, "), remedy=remedy)
