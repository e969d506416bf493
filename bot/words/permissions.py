"""Say a permission of Discord's by the name people know it under."""


def in_words(permission: str) -> str:
    """Return "Manage Server" for "manage_guild", as Discord's own settings say it in English."""
    return permission.replace("guild", "server").replace("_", " ").title()
