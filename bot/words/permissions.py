"""Say a permission of Discord's by the name people know it under."""

from bot.words.voice import Voice


def permission_name(permission: str, voice: Voice) -> str:
    """Return "Manage Server" for discord.py's "manage_guild", as Discord's settings say it.

    Those we ask for are said in the reader's language; others as Discord says them in English.
    """
    message_id = f"permission-{permission}"
    return voice.say(message_id) if voice.texts.has(message_id) else in_words(permission)


def in_words(permission: str) -> str:
    """Return "Manage Server" for "manage_guild", as Discord's own settings say it in English."""
    return permission.replace("guild", "server").replace("_", " ").title()
