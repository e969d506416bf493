"""Permissions go by the names that Discord's own settings have for them."""

import pytest

from bot.ui.invitation import PERMISSIONS
from bot.words.catalogue import TEXTS
from bot.words.permissions import permission_name
from tests.words.outlines import voice_of

WANTED = [name for name, wanted in PERMISSIONS if wanted]
NEVER_MISSED = {"read_message_history", "read_messages"}
"""Without the first we look back no further; the other is discord.py's old name of view_channel."""


@pytest.mark.parametrize(
    ("permission", "locale", "name"),
    [
        ("create_events", "en-US", "Create Events"),
        ("create_events", "de", "Events erstellen"),
        ("manage_guild", "fr", "Gérer le serveur"),
        ("attach_files", "es-ES", "Adjuntar archivos"),
        ("view_guild_insights", "de", "View Server Insights"),
    ],
)
def test_a_permission_is_said_in_the_readers_language(
    permission: str, locale: str, name: str
) -> None:
    assert permission_name(permission, voice_of(locale)) == name


@pytest.mark.parametrize(
    "permission",
    [name for name in WANTED if name not in NEVER_MISSED],
)
def test_whatever_can_be_missing_has_its_name(permission: str) -> None:
    assert TEXTS.has(f"permission-{permission}")
