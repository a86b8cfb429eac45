"""Who the app is, as the API tells it."""

from collections.abc import Callable, Mapping

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.methods.messages import APP, BOT, BOT_USER, TEAM, WORKSPACE


def identity_methods() -> Mapping[str, Callable[[Json], Json]]:
    """The methods of the API that are about the app itself."""
    return {"auth.test": _auth_test, "bots.info": _bots_info}


def _auth_test(_: Json) -> Json:
    names = {"url": WORKSPACE, "team": "Sandbox", "user": "schengen"}
    ids = {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "is_enterprise_install": False}
    return {"ok": True, **names, **ids}


def _bots_info(arguments: Json) -> Json:
    names = {"id": arguments.get("bot", BOT), "app_id": APP, "user_id": BOT_USER, "name": "schengen"}
    return {"ok": True, "bot": names | {"deleted": False}}
