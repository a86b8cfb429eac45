"""The arguments that each method takes, as on its page under https://docs.slack.dev/reference/methods/."""

from collections.abc import Collection, Mapping

from bot.sandbox.fake_slack.api_calls import Json

#: The error code for an unexpected argument. The real Slack ignores most of them silently, and with them what the
#: caller meant; here none is ignored.
UNEXPECTED_ARGUMENT = "invalid_arg_name"

#: Arguments of any method; Bolt passes the workspace to each, and Slack does not mind.
_ANY = frozenset({"token", "team_id"})

_PAGES = ("cursor", "limit")
_LOOK = ("username", "icon_emoji", "icon_url", "parse", "link_names", "as_user")
_BODY = ("channel", "text", "blocks", "attachments", "markdown_text")
_VIEW = ("view", "trigger_id", "interactivity_pointer")
_READING = ("channel", "inclusive", "include_all_metadata", "latest", "oldest", *_PAGES)

_TAKEN: Mapping[str, Collection[str]] = {
    "apps.connections.open": (),
    "auth.test": (),
    "blocks.validate": ("blocks", "message", "view"),
    "bots.info": ("bot",),
    "conversations.history": _READING,
    "conversations.info": ("channel", "include_locale", "include_num_members"),
    "conversations.list": ("exclude_archived", "types", *_PAGES),
    "conversations.members": ("channel", *_PAGES),
    "conversations.replies": (*_READING, "ts"),
    "conversations.open": ("channel", "users", "return_im", "prevent_creation"),
    "usergroups.list": ("include_count", "include_disabled", "include_users"),
    "usergroups.users.list": ("usergroup", "include_disabled"),
    "users.info": ("user", "include_locale"),
    "canvases.delete": ("canvas_id",),
    "canvases.edit": ("canvas_id", "changes"),
    "conversations.canvases.create": ("channel_id", "document_content", "title"),
    "chat.delete": ("channel", "ts", "as_user"),
    "chat.getPermalink": ("channel", "message_ts"),
    "chat.postEphemeral": (*_BODY, *_LOOK, "user", "thread_ts"),
    # Slack's page names a message's own id among the errors of the method, but not among its arguments.
    "chat.postMessage": (
        *(*_BODY, *_LOOK, "thread_ts", "reply_broadcast", "metadata", "mrkdwn", "unfurl_links", "unfurl_media"),
        "client_msg_id",
    ),
    "chat.update": (*_BODY, "ts", "as_user", "file_ids", "link_names", "metadata", "parse", "reply_broadcast"),
    "files.info": ("file", "count", "page", *_PAGES),
    "entity.presentDetails": ("trigger_id", "metadata", "error", "user_auth_required", "user_auth_url"),
    "files.getUploadURLExternal": ("filename", "length", "alt_txt", "snippet_type"),
    "files.completeUploadExternal": ("files", "channel_id", "channels", "initial_comment", "thread_ts", "blocks"),
    "assistant.threads.setSuggestedPrompts": ("channel_id", "prompts", "thread_ts", "title"),
    "views.open": _VIEW,
    "views.push": _VIEW,
    "views.update": ("view", "view_id", "external_id", "hash"),
    "views.publish": ("user_id", "view", "hash"),
}


def unexpected_arguments(method: str, arguments: Json) -> list[str]:
    """Return the arguments that a method does not take, in their order."""
    return [name for name in arguments if name not in _ANY and name not in _TAKEN[method]]
