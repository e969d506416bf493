"""A Discord of our own on the loopback, for tests: REST v10, the gateway, and people who use it.

See docs/decisions/0002-our-own-discord-in-tests.md for why it is our own.
"""

from tests.discord_stand_in.faults import Fault
from tests.discord_stand_in.remote import DiscordProcess, RemoteDiscord
from tests.discord_stand_in.reply import Reply, text_of
from tests.discord_stand_in.server import DiscordStandIn

__all__ = ["DiscordProcess", "DiscordStandIn", "Fault", "RemoteDiscord", "Reply", "text_of"]
