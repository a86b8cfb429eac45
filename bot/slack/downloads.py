"""Fetch a file that somebody shared: from Slack's own file server only, and no more of it than is read."""

import logging
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import SplitResult, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.document_readers.limits import MEGABYTE, Limits
from domain.drafts.errors import DocumentNotRead, FileNotFetched, UnreadableReason
from handlers.slack.call_outcomes import CALL_ERRORS, error_code
from handlers.slack.file_download import FetchedFile

#: Seconds that the file server may be silent.
_TIMEOUT_SECONDS = 30
_MAX_BYTES = Limits().file_megabytes * MEGABYTE
#: What is sent in place of a file to those who may not have it: Slack's page to sign in.
_SIGN_IN_PAGE = "text/html"

_log = logging.getLogger(__name__)


class _NoRedirects(HTTPRedirectHandler):
    """Follows no redirect: with the request the token would go to another server."""

    def redirect_request(self, *_: object) -> None:
        """Refuse, so that the redirect is an error."""


def fetch_file(client: WebClient, file_id: str) -> FetchedFile:
    """Return a file (https://docs.slack.dev/reference/methods/files.info); FileNotFetched if Slack does not give it.

    DocumentNotRead for one that is larger than what is read.
    """
    try:
        found = client.files_info(file=file_id).get("file")
    except SlackApiError as error:
        raise _not_fetched(file_id, error_code(error.response)) from None
    except CALL_ERRORS as error:
        raise _not_fetched(file_id, type(error).__name__) from None
    described = found if isinstance(found, dict) else {}
    name = str(described.get("name") or file_id)
    url = str(described.get("url_private_download") or described.get("url_private") or "")
    if not _is_file_server(urlsplit(url), urlsplit(client.base_url)):
        raise _not_fetched(name, "it is not on Slack's file server")
    size = described.get("size")
    if isinstance(size, int) and size > _MAX_BYTES:
        raise _too_large(name)
    is_page = described.get("mimetype") == _SIGN_IN_PAGE
    return FetchedFile(name=name, content=_download(client, url, name, is_page=is_page))


def _download(client: WebClient, url: str, name: str, *, is_page: bool) -> bytes:
    """Return the content at an address; `is_page` is whether the file itself is a page of a website."""
    request = Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310  # the address is checked
    try:
        with _opener(client).open(request, timeout=_TIMEOUT_SECONDS) as response:
            if response.headers.get_content_type() == _SIGN_IN_PAGE and not is_page:
                raise _not_fetched(name, "missing_scope")
            content: bytes = response.read(_MAX_BYTES + 1)
    except HTTPError as error:
        error.close()
        raise _not_fetched(name, f"HTTP {error.code}") from None
    except (OSError, HTTPException) as error:
        raise _not_fetched(name, type(error).__name__) from None
    if len(content) > _MAX_BYTES:
        raise _too_large(name)
    return content


def _opener(client: WebClient) -> OpenerDirector:
    return build_opener(_NoRedirects, HTTPSHandler(context=client.ssl))


def _is_file_server(url: SplitResult, api: SplitResult) -> bool:
    """Return whether an address is of the file server that belongs to the Web API's: `files.slack.com` of `slack.com`.

    In a sandbox both are one server on this machine.
    """
    is_same = (url.scheme, url.netloc) == (api.scheme, api.netloc)
    return is_same or (url.scheme == "https" and url.netloc == f"files.{api.netloc.removeprefix('www.')}")


def _too_large(name: str) -> DocumentNotRead:
    return DocumentNotRead(name, UnreadableReason.TOO_LARGE, Limits().file_megabytes)


def _not_fetched(name: str, reason: str) -> FileNotFetched:
    """Return the error; the log has its reason, and neither the file's name nor its address."""
    _log.warning("a file was not fetched: %s", reason)
    return FileNotFetched(name=name, reason=reason)
