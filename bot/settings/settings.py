"""Settings from the environment and `.env`, the one place that reads them; every error is reported at once."""

import os
from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Annotated

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
from bot.settings.env_file import read_env_file
from bot.settings.errors import BadSettings, SettingError
from domain.dates.working_days import QuietHours
from domain.languages import CODES
from domain.reminders.policy import DEFAULT_LEAD_DAYS, Policy


class Settings(BaseModel):
    """The settings of an administrator; each description is the remedy in its error message."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    slack_bot_token: Annotated[SecretStr, AfterValidator(checks.check_token("xoxb-"))] | None = Field(
        default=None, description="copy the Bot User OAuth Token from the app's page OAuth & Permissions"
    )
    slack_app_token: Annotated[SecretStr, AfterValidator(checks.check_token("xapp-"))] | None = Field(
        default=None, description="make an app-level token with the scope connections:write on Basic Information"
    )
    slack_signing_secret: Annotated[SecretStr, AfterValidator(checks.check_signing_secret)] | None = Field(
        default=None, description="copy the Signing Secret from Basic Information"
    )
    http_host: Annotated[str, PlainValidator(checks.parse_host)] = Field(
        default="127.0.0.1", description="give an address of this machine: 127.0.0.1, or 0.0.0.0 for all it has"
    )
    http_port: Annotated[int, PlainValidator(checks.parse_port)] = Field(
        default=3000, description="give a port, such as 3000; 0 for one that is free, which the log then names"
    )
    metrics_port: Annotated[int | None, PlainValidator(checks.parse_port)] = Field(
        default=None, description="give a port of this machine, such as 9464, or leave it out"
    )
    public_url: Annotated[str | None, AfterValidator(checks.check_public_url)] = Field(
        default=None,
        description="give the https address at which others reach HTTP_PORT, or leave it out: https://bot.example.org",
    )
    slack_api_url: Annotated[str, AfterValidator(checks.check_api_url)] = Field(
        default="https://slack.com/api/", description="leave it out, or give an https address"
    )
    database_url: Annotated[str, AfterValidator(checks.check_database_url)] = Field(
        default="sqlite:///schengen.db",
        repr=False,
        description="give a file, such as sqlite:///schengen.db, or postgresql://user:password@host/name",
    )
    coordinators: Annotated[
        tuple[str, ...],
        BeforeValidator(checks.split_list),
        AfterValidator(checks.check_ids("person", "[UWS][A-Z0-9]{2,20}")),
    ] = Field(default=(), description="copy ids of people or user groups, separated by commas: U012AB3CD")
    reminder_channels: Annotated[
        tuple[str, ...],
        BeforeValidator(checks.split_list),
        AfterValidator(checks.check_ids("channel", "[CG][A-Z0-9]{2,20}")),
    ] = Field(default=(), description="copy channel ids from the channels' details, separated by commas: C012AB3CD")
    lead_days: Annotated[tuple[int, ...], PlainValidator(checks.parse_lead_days)] = Field(
        default=DEFAULT_LEAD_DAYS, description="give days before a meeting, separated by commas: 28,14,7,1"
    )
    remind_at: Annotated[time, PlainValidator(checks.parse_time)] = Field(
        default=time(9, 0), description="give hours and minutes in Brussels: 09:00"
    )
    quiet_hours: Annotated[QuietHours, PlainValidator(checks.parse_quiet_hours)] = Field(
        default=QuietHours(), description="give two times of day in Brussels, or none: 20:00-08:00"
    )
    channel_language: Annotated[str, AfterValidator(checks.check_language)] = Field(
        default="en", description=f"give the code of a language that the bot speaks: {', '.join(CODES)}"
    )
    work_objects: Annotated[bool, PlainValidator(checks.parse_switch)] = Field(
        default=False, description="say on or off; on takes Work Object Previews in the app's configuration"
    )
    log_level: Annotated[str, AfterValidator(checks.check_log_level)] = Field(
        default="INFO", description=f"give one of {', '.join(checks.LOG_LEVELS)}"
    )

    @property
    def policy(self) -> Policy:
        """The reminder policy."""
        return Policy(
            channels=self.reminder_channels,
            lead_days=self.lead_days,
            remind_at=self.remind_at,
            language=self.channel_language,
            quiet_hours=self.quiet_hours,
            coordinators=self.coordinators,
        )


def load_settings(env_file: Path | str | None = ".env") -> Settings:
    """Return the settings; the environment overrides the file, which need not exist, and an empty variable is not set.

    Raises BadSettings.
    """
    from_file = {} if env_file is None else read_env_file(Path(env_file))
    variables = {**_without_empty(from_file), **_without_empty(os.environ)}
    if errors := tuple(_find_undecodable(variables)):
        raise BadSettings(errors)
    try:
        return Settings.model_validate(variables)
    except ValidationError as error:
        names = [(str(item["loc"][0]), item["msg"]) for item in error.errors()]
        raise BadSettings(tuple(_to_error(name, message, variables[name]) for name, message in names)) from None


def _without_empty(variables: Mapping[str, str | None]) -> dict[str, str]:
    return {name.lower(): value for name, value in variables.items() if value}


def _find_undecodable(variables: Mapping[str, str]) -> Iterator[SettingError]:
    """Yield an error for each value in which the environment has bytes that are not UTF-8."""
    for name in Settings.model_fields:
        if any("\ud800" <= sign <= "\udfff" for sign in variables.get(name, "")):
            yield SettingError(variable=name.upper(), problem="it is not UTF-8", remedy=_remedy(name))


def _to_error(name: str, message: str, value: str) -> SettingError:
    """Return an error for the administrator: with the variable's name as it is set, and without values of secrets."""
    problem = message.removeprefix("Value error, ")
    return SettingError(variable=name.upper(), problem=checks.hide_secret(value, problem), remedy=_remedy(name))


def _remedy(name: str) -> str:
    return Settings.model_fields[name].description or ""
