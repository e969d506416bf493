"""Tell where a server's calendar is read, and give it another address."""

import secrets

from bot.cogs.event_rights import require_guild
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.storage import guilds
from bot.ui.reply import Reply

BYTES = 24


async def calendar_address(interaction: Interaction, *, renew: bool) -> Reply:
    """Return the address; made when it is first asked for. Raises UserError where there is none."""
    client, guild = interaction.client, require_guild(interaction)
    public_url = client.settings.public_url
    if public_url is None or client.settings.health_port is None:
        raise UserError("setup-calendar-none")
    async with client.writing() as connection:
        token = await guilds.calendar_token(connection, guild.id)
        if token is None or renew:
            token = secrets.token_urlsafe(BYTES)
            await guilds.store_calendar_token(connection, guild.id, token, client.clock())
    address = f"{public_url.rstrip('/')}/calendar/{token}.ics"
    _, _, rest = address.partition("://")
    voice = setting_for(interaction).words
    said = voice.say("setup-calendar", command="/setup calendar:renew")
    return Reply(f"{said}\n<{address}>\n`webcal://{rest}`")
