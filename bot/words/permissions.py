"""Say a permission of Discord's by the name people know it under, in their language."""

from dataclasses import dataclass

from bot.words.voice import Voice


@dataclass(frozen=True, slots=True)
class Permission:
    """A permission as a fact of an error, by discord.py's name for it ("manage_guild")."""

    name: str


def permission_name(permission: str, voice: Voice) -> str:
    """Return "Manage Server" for "manage_guild", as Discord's settings say it to the reader.

    One that we do not ask for ourselves is said as Discord says it in English.
    """
    message_id = f"permission-{permission}"
    if voice.texts.has(message_id):
        return voice.say(message_id)
    return permission.replace("guild", "server").replace("_", " ").title()
