"""Settings: their sources, their defaults and their errors."""

import sys
from datetime import time
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings.errors import BadSettings
from bot.settings.settings import Settings, load_settings
from domain.dates.working_days import QuietHours
from domain.reminders.policy import Policy
from tests import ROOT

EXAMPLE = ROOT / ".env.example"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without .env, and an environment without settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def setting_errors(**variables: str) -> dict[str, str]:
    """Return the error of each variable of a file."""
    Path(".env").write_text("".join(f"{name}={value}\n" for name, value in variables.items()), encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        load_settings()
    return {each.variable: f"{each.problem}; {each.remedy}" for each in caught.value.errors}


def test_nothing_needs_to_be_set() -> None:
    """Without any settings the database is a file in the folder, and there are no reminder channels."""
    settings = load_settings()
    assert settings.slack_bot_token is None
    assert settings.slack_signing_secret is None
    assert (settings.http_host, settings.http_port) == ("127.0.0.1", 3000)
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.database_url == "sqlite:///schengen.db"
    assert settings.policy == Policy(channels=(), lead_days=(28, 14, 7, 1), remind_at=time(9, 0), language="en")
    assert settings.policy.quiet_hours == QuietHours(begins=time(20, 0), ends=time(8, 0))


def test_a_file_is_read() -> None:
    """Every setting can be given in .env, and lists with commas or spaces."""
    Path(".env").write_text(
        "SLACK_BOT_TOKEN=xoxb-1-a\nSLACK_APP_TOKEN=xapp-1-a\nSLACK_API_URL=http://127.0.0.1:1/api\n"
        f"SLACK_SIGNING_SECRET={'0123456789abcdef' * 2}\nHTTP_HOST=::1\nHTTP_PORT=8080\n"
        "DATABASE_URL=sqlite:////var/lib/bot.db\nCOORDINATORS=U111, U222,U111\nREMINDER_CHANNELS=C111\n"
        "LEAD_DAYS=1, 14\nREMIND_AT=08:30\nCHANNEL_LANGUAGE=NL\nLOG_LEVEL=warning\nUNKNOWN=1\n"
    )
    settings = load_settings()
    assert settings.slack_bot_token is not None
    assert settings.slack_bot_token.get_secret_value() == "xoxb-1-a"
    assert settings.slack_app_token is not None
    assert settings.slack_signing_secret is not None
    assert settings.slack_signing_secret.get_secret_value() == "0123456789abcdef" * 2
    assert (settings.http_host, settings.http_port) == ("::1", 8080)
    assert settings.slack_api_url == "http://127.0.0.1:1/api/"
    assert settings.database_url == "sqlite:////var/lib/bot.db"
    assert settings.coordinators == ("U111", "U222")
    assert settings.policy == Policy(
        channels=("C111",),
        lead_days=(14, 1),
        remind_at=time(8, 30),
        language="nl",
        coordinators=("U111", "U222"),
    )
    assert settings.log_level == "WARNING"


@pytest.mark.parametrize(
    ("given", "quiet"),
    [
        ("18:30-07:15", QuietHours(begins=time(18, 30), ends=time(7, 15))),
        ("12:00 - 14:00", QuietHours(begins=time(12, 0), ends=time(14, 0))),
    ],
)
def test_quiet_hours_are_two_times(monkeypatch: pytest.MonkeyPatch, given: str, quiet: QuietHours) -> None:
    """Quiet hours are given by their begin and end."""
    monkeypatch.setenv("QUIET_HOURS", given)
    assert load_settings().policy.quiet_hours == quiet


@pytest.mark.parametrize("none", ["none", "None", " NONE "])
def test_there_may_be_no_quiet_hours(monkeypatch: pytest.MonkeyPatch, none: str) -> None:
    """`none` means that reminders go out at any hour of a working day."""
    monkeypatch.setenv("QUIET_HOURS", none)
    quiet = load_settings().quiet_hours
    assert quiet.begins == quiet.ends


def test_the_environment_overrules_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment variable overrides the file, in upper or lower case."""
    Path(".env").write_text("REMIND_AT=08:30\n")
    monkeypatch.setenv("remind_at", "10:15")
    assert load_settings().remind_at == time(10, 15)


def test_the_example_is_a_good_start() -> None:
    """The example file, copied as it is, leaves everything at its default and names every setting once."""
    assert load_settings(EXAMPLE) == load_settings(None)
    named = [line.split("=")[0] for line in EXAMPLE.read_text().splitlines() if line and not line.startswith("#")]
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1", "not a token that starts with xoxb-; copy the Bot User OAuth Token"),
        ("SLACK_APP_TOKEN", "xoxb-1", "not a token that starts with xapp-; make an app-level token"),
        ("SLACK_SIGNING_SECRET", "xoxb-1234567890-abcdef", "it is not a signing secret; copy the Signing Secret"),
        ("SLACK_SIGNING_SECRET", "short", "it is not a signing secret; copy the Signing Secret"),
        ("SLACK_SIGNING_SECRET", "two words of secret", "it is not a signing secret; copy the Signing Secret"),
        ("HTTP_HOST", "localhost", "localhost is not an IP address; give an address of this machine"),
        ("HTTP_HOST", "127.0.0.1:3000", "127.0.0.1:3000 is not an IP address; give an address of this machine"),
        ("HTTP_PORT", "http", "http is not a number from 0 to 65535; give a port"),
        ("HTTP_PORT", "65536", "65536 is not a number from 0 to 65535; give a port"),
        ("METRICS_PORT", "-1", "-1 is not a number from 0 to 65535; give a port"),
        ("PUBLIC_URL", "bot.example.org", "it is not an https address; give the https address"),
        ("PUBLIC_URL", "http://bot.example.org", "it is not an https address; give the https address"),
        ("PUBLIC_URL", "https://me:hidden@bot.example.org", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://bot.example.org/?x=1", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://bot.example.org/#calendar", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://@bot.example.org", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://bot.example.org/<a>", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://bot.example.org:0", "it is not an https address; give the https address"),
        ("PUBLIC_URL", "https://:443/", "it is not an https address; give the https address"),
        ("PUBLIC_URL", "https://bot.example.org/a b", "it is more than an address: leave out names, passwords"),
        ("PUBLIC_URL", "https://bot.example.org:66000", "it is not an https address; give the https address"),
        ("SLACK_API_URL", "slack.com", "it is not a web address; leave it out"),
        ("SLACK_API_URL", "http://slack.com/api/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "http://localhost.example.org/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "http://localhost@example.org/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "http://127.0.0.1.example.org/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "http://my-localhost/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "http://10.127.0.0.1/", "it would send the token in clear; leave it out"),
        ("SLACK_API_URL", "ftp://localhost/", "it is not a web address; leave it out"),
        ("SLACK_API_URL", "https:///api/", "it is not a web address; leave it out"),
        ("DATABASE_URL", "schengen.db", "it is not a database URL; give a file"),
        ("DATABASE_URL", "sqlite://", "it names no file; give a file"),
        ("DATABASE_URL", "sqlite:///:memory:", "it names no file; give a file"),
        ("DATABASE_URL", "mysql://localhost/x", "mysql is not supported; give a file"),
        ("DATABASE_URL", "postgresql+asyncpg://localhost/x", "postgresql+asyncpg is not supported; give a file"),
        ("DATABASE_URL", "postgresql://localhost:hidden/x", "it is not a database URL; give a file"),
        ("DATABASE_URL", "postgresql://bot:hid@den@localhost/x", "such as %40 for @; give a file"),
        ("COORDINATORS", "C111", "C111 is not the id of a person; copy ids of people"),
        ("COORDINATORS", "U1", "U1 is not the id of a person; copy ids of people"),
        ("REMINDER_CHANNELS", "C111,D111", "D111 is not the id of a channel; copy channel ids"),
        ("COORDINATORS", "U111,@ann", "@ann is not the id of a person; copy ids of people"),
        ("REMINDER_CHANNELS", "#general", "is not the id of a channel; copy channel ids"),
        ("LEAD_DAYS", "7,soon,366", "soon, 366 is not a number of days from 0 to 365; give days"),
        ("LEAD_DAYS", ",", "there are no numbers in it; give days"),
        ("REMIND_AT", "9:00", "9:00 is not a time of day; give hours and minutes"),
        ("REMIND_AT", "23:60", "23:60 is not a time of day; give hours and minutes"),
        ("REMIND_AT", "24:00", "24:00 is not a time of day; give hours and minutes"),
        ("QUIET_HOURS", "20:00", "20:00 is not two times of day; give two times of day in Brussels, or none"),
        ("QUIET_HOURS", "20:00-8:00", "8:00 is not a time of day; give two times of day"),
        ("QUIET_HOURS", "20:00-08:00-09:00", "08:00-09:00 is not a time of day; give two times of day"),
        ("QUIET_HOURS", "-", "is not a time of day; give two times of day"),
        ("CHANNEL_LANGUAGE", "tlh", "tlh is not one of en bg cs"),
        ("LOG_LEVEL", "debug", "DEBUG would write what people ask into the log; give one of INFO"),
        ("LOG_LEVEL", "loud", "loud is not a log level; give one of INFO"),
        ("WORK_OBJECTS", "yes", "yes is neither on nor off"),
    ],
)
def test_a_bad_setting_is_named(variable: str, value: str, words: str) -> None:
    """The error names the variable, the problem and the remedy."""
    said = setting_errors(**{variable: f'"{value}"'})
    assert list(said) == [variable]
    assert words in said[variable]


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("SLACK_SIGNING_SECRET", "0123456789abcdef", SecretStr("0123456789abcdef")),
        ("HTTP_PORT", "65535", 65_535),
        ("HTTP_PORT", "0", 0),
        ("METRICS_PORT", "9464", 9464),
        ("PUBLIC_URL", "https://bot.example.org:8443/slack/", "https://bot.example.org:8443/slack"),
        ("COORDINATORS", "U11 S22,W33, U11", ("U11", "S22", "W33")),
        ("REMINDER_CHANNELS", "C11,G22", ("C11", "G22")),
        ("LEAD_DAYS", "0,365,7,7", (365, 7, 0)),
        ("REMIND_AT", "00:00", time(0, 0)),
        ("REMIND_AT", "23:59", time(23, 59)),
        ("CHANNEL_LANGUAGE", "EL", "el"),
        ("LOG_LEVEL", "error", "ERROR"),
        ("WORK_OBJECTS", " ON ", True),
        ("WORK_OBJECTS", "off", False),
        ("QUIET_HOURS", "20:00 - 08:30", QuietHours(begins=time(20), ends=time(8, 30))),
    ],
)
def test_the_last_good_value_is_taken(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, expected: object
) -> None:
    """Values at their limits are taken, in the form in which they are used."""
    monkeypatch.setenv(variable, value)
    assert getattr(load_settings(), variable.lower()) == expected


@pytest.mark.parametrize(
    "url",
    ["http://localhost:8080/api", "http://LOCALHOST/", "http://127.0.0.1:1", "http://[::1]:1/", "https://slack.test"],
)
def test_this_machine_alone_is_spoken_to_in_clear(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Slack may be on this very machine without TLS, as in the sandbox, and anywhere with it."""
    monkeypatch.setenv("SLACK_API_URL", url)
    assert load_settings().slack_api_url == f"{url.rstrip('/')}/"


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg"])
def test_postgresql_is_spoken_to_by_psycopg(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    """A URL without a driver gets psycopg, and otherwise stays as it is, with its password and options."""
    monkeypatch.setenv("DATABASE_URL", f"{scheme}://bot:hid%40den@db.example:6432/bot?sslmode=require")
    settings = load_settings()
    assert settings.database_url == "postgresql+psycopg://bot:hid%40den@db.example:6432/bot?sslmode=require"
    assert "hid" not in repr(settings)


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without psycopg a PostgreSQL URL is refused, with the command that installs it."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert (
        "pip install 'psycopg[binary]'"
        in setting_errors(DATABASE_URL="postgresql://bot:hidden@localhost/bot")["DATABASE_URL"]
    )


def test_all_faults_are_named_at_once() -> None:
    """Three errors are all reported, each on a line."""
    said = setting_errors(SLACK_API_URL="oops", REMIND_AT="noon", LOG_LEVEL="DEBUG")
    assert list(said) == ["SLACK_API_URL", "REMIND_AT", "LOG_LEVEL"]
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert len(str(caught.value).splitlines()) == 3


def test_secrets_are_never_shown() -> None:
    """Neither the settings nor their errors show a token or the database's password."""
    secrets = {"SLACK_BOT_TOKEN": "xoxb-hidden", "DATABASE_URL": "sqlite:///hidden.db"}
    secrets["SLACK_SIGNING_SECRET"] = signing = "0123456789abcdef" * 2
    Path(".env").write_text("".join(f"{name}={value}\n" for name, value in secrets.items()))
    assert not [each for each in ("hidden", signing) if each in repr(load_settings())]
    bad = {"SLACK_BOT_TOKEN": "hidden", "SLACK_SIGNING_SECRET": "hidden"}
    bad |= {"DATABASE_URL": "oracle://bot:hidden@localhost/x"}
    said = setting_errors(**bad)
    assert list(said) == list(bad)
    assert "hidden" not in str(said)


@pytest.mark.parametrize("secret", ["F" * 32, "0123456789abcdef" * 4, "A1b2+/=_-A1b2+/=_-"])
def test_a_signing_secret_has_any_form(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    """Slack does not say what form signing secrets have; spaces around one are not part of it."""
    monkeypatch.setenv("SLACK_SIGNING_SECRET", f" {secret} ")
    found = load_settings().slack_signing_secret
    assert found is not None
    assert found.get_secret_value() == secret


def test_a_signing_secret_that_is_not_used_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """With an app-level token, so over Socket Mode, whatever is in the place of the signing secret does no harm."""
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "none")
    monkeypatch.setenv("SLACK_APP_TOKEN", "xapp-1-a")
    assert load_settings().slack_app_token is not None


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-12-hidden",
        "xapp-1-hidden",
        "xoxe.xoxb-1-hidden",
        "0123456789abcdef" * 2,
        "http://me:hidden@host/",
        "postgresql://bot:hid-den,hid den@host/bot",
        "postgresql://host/bot?user=bot&password=hidden",
        "bot:hid,den@host/bot",
        "host=db password=hidden",
        "https://bot:hidden",
        "https://[bot:hidden",
        "https://bot:hidden@ho\N{ACCOUNT OF}st/",
    ],
)
def test_a_secret_in_the_wrong_place_is_not_shown(secret: str) -> None:
    """No part of a token, signing secret or database address in a wrong setting is shown in its error."""
    judged = [
        "HTTP_HOST",
        "HTTP_PORT",
        "METRICS_PORT",
        "COORDINATORS",
        "REMINDER_CHANNELS",
        "LEAD_DAYS",
        "REMIND_AT",
        "QUIET_HOURS",
    ]
    judged += ["CHANNEL_LANGUAGE", "LOG_LEVEL"]
    said = setting_errors(**dict.fromkeys((*judged, "SLACK_API_URL", "PUBLIC_URL"), f"'{secret}'"))
    assert said.keys() >= set(judged)
    assert not [each for each in ("hid", "den", "abcdef0123") if each in str(said)]


def test_a_file_in_another_encoding_is_refused() -> None:
    """A file that is not UTF-8 is refused by name."""
    Path(".env").write_bytes(b"COORDINATORS=\xff\xfe\n")
    with pytest.raises(BadSettings, match="is not UTF-8; save it as UTF-8"):
        load_settings()


def test_a_mark_at_the_beginning_is_not_read() -> None:
    """The byte order mark with which Windows begins a file is no part of the first variable's name."""
    Path(".env").write_text("REMIND_AT=08:30\n", encoding="utf-8-sig")
    assert load_settings().remind_at == time(8, 30)


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ('DATABASE_URL="sqlite:///hidden.db', "it cannot be read"),
        ("DATABASE_URL='sqlite:///hidden.db\nREMIND_AT=08:30", "it cannot be read"),
        ('DATABASE_URL="sqlite:///hidden.db\nREMIND_AT="\n', "its quote is not closed"),
        ('DATABASE_URL="sqlite:///hidden.db" hidden', "it cannot be read"),
        ("DATABASE_URL: sqlite:///hidden.db", "it cannot be read"),
        ("DATABASE_URL", "there is no = in it"),
        ("=hidden", "it cannot be read"),
        ("D\0A\0T\0A\0=hidden", "it does not begin with the name of a variable"),
        ('DATABASE_URL="sqlite:///C:\\new\\hidden.db"', "a backslash between double quotes"),
        ("DATABASE_URL=sqlite:///hidden\0.db", "a backslash between double quotes, or a control character"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(lines: str, problem: str) -> None:
    """Each line that cannot be read is named by its number, not by what is in it, and no setting keeps its default."""
    Path(".env").write_text(f"LOG_LEVEL=INFO\n\n# comment\n\n{lines}\n", encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        load_settings()
    (error,) = caught.value.errors
    assert str(error).startswith(f".env, line 5: {problem}")
    assert "hidden" not in str(error)


def test_every_line_that_cannot_be_read_is_named() -> None:
    """All are named at once."""
    Path(".env").write_text("REMIND_AT\nLOG_LEVEL=INFO\n\nexport QUIET_HOURS='20:00\n", encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert [error.variable for error in caught.value.errors] == [".env, line 1", ".env, line 4"]


@pytest.mark.parametrize("variable", ["DATABASE_URL", "COORDINATORS", "REMIND_AT", "LOG_LEVEL", "SLACK_BOT_TOKEN"])
def test_a_variable_that_is_not_utf8_is_named(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """Bytes that are not UTF-8 in the environment are an error that can be printed."""
    monkeypatch.setenv(variable, b"sqlite:///hidden\xff.db".decode("utf-8", "surrogateescape"))
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert str(caught.value).startswith(f"{variable}: it is not UTF-8; ")
    str(caught.value).encode()
