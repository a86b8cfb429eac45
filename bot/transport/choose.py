"""Choose the transport by the settings: Socket Mode if it is set up, otherwise HTTP."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from slack_sdk import WebClient

from bot.settings.settings import Settings
from bot.transport.base import Transport
from bot.transport.socket_mode import make_socket_transport
from handlers.services.services import Services

if TYPE_CHECKING:
    from bot.monitoring.prometheus import PrometheusMetrics


class MakeTransport(Protocol):
    """Make the transport of a bot."""

    def __call__(self, client: WebClient, services: Services, *, metrics: "PrometheusMetrics | None") -> Transport:
        """Return the transport, not yet open; without metrics none are served."""


def choose_transport(settings: Settings) -> MakeTransport | None:
    """Return the maker of the transport that is set up; None if neither is."""
    if settings.slack_app_token is not None:
        token = settings.slack_app_token.get_secret_value()
        return partial(make_socket_transport, token=token, metrics_port=settings.metrics_port)
    if settings.slack_signing_secret is not None:
        from bot.transport.http_transport import make_http_transport  # noqa: PLC0415  # a server that Socket Mode does without

        secret = settings.slack_signing_secret.get_secret_value()
        return partial(make_http_transport, secret=secret, address=(settings.http_host, settings.http_port))
    return None
