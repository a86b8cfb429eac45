"""Settings: the one place that reads the environment, and that says everything wrong with it at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated

from dotenv import dotenv_values
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    SecretStr,
    ValidationError,
)

from bot.settings import checks
from domain.dates.working_days import QuietHours
from domain.errors import BotError
from domain.languages import CODES
from domain.reminders.model import DEFAULT_LEAD_DAYS, Policy


class Settings(BaseModel):
    """What an administrator sets, in the environment or in a file; each description says what to set it to."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    slack_bot_token: Annotated[SecretStr, AfterValidator(checks.token("xoxb-"))] | None = Field(
        default=None, description="copy the Bot User OAuth Token from the app's page OAuth & Permissions"
    )
    slack_app_token: Annotated[SecretStr, AfterValidator(checks.token("xapp-"))] | None = Field(
        default=None, description="make an app-level token with the scope connections:write on Basic Information"
    )
    slack_signing_secret: Annotated[SecretStr, AfterValidator(checks.signing_secret)] | None = Field(
        default=None, description="copy the Signing Secret from Basic Information"
    )
    http_host: Annotated[str, PlainValidator(checks.host)] = Field(
        default="127.0.0.1", description="give an address of this machine: 127.0.0.1, or 0.0.0.0 for all it has"
    )
    http_port: Annotated[int, PlainValidator(checks.port)] = Field(
        default=3000, description="give a port, such as 3000; 0 for one that is free, which the log then names"
    )
    metrics_port: Annotated[int | None, PlainValidator(checks.port)] = Field(
        default=None, description="give a port of this machine, such as 9464, or leave it out"
    )
    public_url: Annotated[str | None, AfterValidator(checks.public_url)] = Field(
        default=None,
        description="give the https address at which others reach HTTP_PORT, or leave it out: https://bot.example.org",
    )
    slack_api_url: Annotated[str, AfterValidator(checks.api_url)] = Field(
        default="https://slack.com/api/", description="leave it out, or give an https address"
    )
    database_url: Annotated[str, AfterValidator(checks.database)] = Field(
        default="sqlite:///schengen.db",
        repr=False,
        description="give a file, such as sqlite:///schengen.db, or postgresql://user:password@host/name",
    )
    coordinators: Annotated[
        tuple[str, ...],
        BeforeValidator(checks.listed),
        AfterValidator(checks.ids("person", "[UWS][A-Z0-9]{2,20}")),
    ] = Field(default=(), description="copy ids of people or user groups, separated by commas: U012AB3CD")
    reminder_channels: Annotated[
        tuple[str, ...],
        BeforeValidator(checks.listed),
        AfterValidator(checks.ids("channel", "[CG][A-Z0-9]{2,20}")),
    ] = Field(default=(), description="copy channel ids from the channels' details, separated by commas: C012AB3CD")
    lead_days: Annotated[tuple[int, ...], PlainValidator(checks.lead_days)] = Field(
        default=DEFAULT_LEAD_DAYS, description="give days before a meeting, separated by commas: 28,14,7,1"
    )
    remind_at: Annotated[time, PlainValidator(checks.clock)] = Field(
        default=time(9, 0), description="give hours and minutes in Brussels: 09:00"
    )
    quiet_hours: Annotated[QuietHours, PlainValidator(checks.quiet)] = Field(
        default=QuietHours(), description="give two times of day in Brussels, or none: 20:00-08:00"
    )
    channel_language: Annotated[str, AfterValidator(checks.language)] = Field(
        default="en", description=f"give the code of a language that the bot speaks: {', '.join(CODES)}"
    )
    log_level: Annotated[str, AfterValidator(checks.log_level)] = Field(
        default="INFO", description=f"give one of {', '.join(checks.LOG_LEVELS)}"
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
class SettingError:
    """One setting that cannot be used."""

    variable: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.variable}: {self.problem}; {self.remedy}"


@dataclass(eq=False)
class BadSettings(BotError):
    """Settings that cannot be used: all of them, so that they can be set right in one go."""

    faults: tuple[SettingError, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


def load_settings(env_file: Path | str | None = ".env") -> Settings:
    """The settings; the environment overrules the file, which need not exist, and what is empty is not set."""
    try:
        kept = dotenv_values(env_file, encoding="utf-8") if env_file is not None else {}
        return Settings.model_validate({**_set(kept), **_set(os.environ)})
    except ValidationError as error:
        raise BadSettings(tuple(_wrong(str(each["loc"][0]), each["msg"]) for each in error.errors())) from None
    except UnicodeDecodeError as error:
        raise BadSettings(
            (SettingError(variable=str(env_file), problem="it is not UTF-8", remedy="save it as UTF-8"),)
        ) from error


def _set(variables: Mapping[str, str | None]) -> dict[str, str]:
    return {name.lower(): value for name, value in variables.items() if value}


def _wrong(name: str, message: str) -> SettingError:
    """A fault as the administrator should read it: the variable's name as it is set, and no values of secrets."""
    remedy = Settings.model_fields[name].description or ""
    return SettingError(
        variable=name.upper(), problem=checks.without_secrets(message.removeprefix("Value error, ")), remedy=remedy
    )
