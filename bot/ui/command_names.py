"""Name and describe the commands, in every language Discord shows them in.

Names of commands and options are a public contract and stay as they are everywhere; descriptions
are translated. Messages are named `command-<name>` and `option-<command>-<option>`.
"""

from typing import Any, TypeVar

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.words.catalogue import BASE, TEXTS, Catalogue, best_locale, speaks

T = TypeVar("T")

DISCORD_LOCALES = {locale for locale in discord.Locale if speaks(str(locale))}
"""Those of Discord's locales that we have words for."""


def words(message_id: str) -> locale_str:
    """Return the text of `message_id` for a command's description, to be translated on sync."""
    return locale_str(TEXTS.say(BASE, message_id), message_id=message_id)


class CommandTranslator(app_commands.Translator):
    """Looks descriptions up in the catalogue; what has no message of ours stays as it is."""

    def __init__(self, texts: Catalogue = TEXTS) -> None:
        self._texts = texts

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContext[Any, Any],
    ) -> str | None:
        message_id = string.extras.get("message_id")
        if message_id is None or locale not in DISCORD_LOCALES:
            return None
        return self._texts.say(best_locale(str(locale)), message_id)


EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
SERVERS_ONLY = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
BY_ANYBODY = app_commands.AppInstallationType(guild=True, user=True)
BY_SERVERS = app_commands.AppInstallationType(guild=True, user=False)


def everywhere(command: T) -> T:
    """Offer a command in servers, direct messages and group chats, installed by server or person.

    Said of each command: set on the tree, it would override every command's own (discord.py #10171).
    """
    installs = app_commands.allowed_installs(guilds=True, users=True)
    contexts = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    return installs(contexts(command))


def group(name: str) -> app_commands.Group:
    """Return a group of commands that is offered everywhere; described by `command-<name>`."""
    return app_commands.Group(
        name=name,
        description=words(f"command-{name}"),
        allowed_contexts=EVERYWHERE,
        allowed_installs=BY_ANYBODY,
    )
