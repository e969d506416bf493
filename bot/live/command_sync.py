"""Tell Discord our commands, if they are not the ones it was told last."""

import hashlib
import json
import logging
from datetime import datetime
from typing import Any

from discord import app_commands

from bot.errors import StorageError
from bot.storage import command_syncs
from bot.storage.database import Database

log = logging.getLogger(__name__)


async def sync_if_changed(
    tree: app_commands.CommandTree[Any],
    translator: app_commands.Translator,
    db: Database,
    application_id: int,
    now: datetime,
) -> bool:
    """Sync the global commands unless their fingerprint is the one kept; return whether it did.

    To be called by one process only: Discord counts what an application creates in a day.
    """
    payload = [
        await command.get_translated_payload(tree, translator) for command in tree.get_commands()
    ]
    text = json.dumps(payload, sort_keys=True, default=str)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    try:
        async with db.read() as connection:
            if await command_syncs.load(connection, application_id) == fingerprint:
                return False
    except StorageError:
        log.warning("cannot tell whether the commands have changed; syncing them", exc_info=True)
    synced = await tree.sync()
    log.info("commands synced count=%d", len(synced))
    async with db.begin() as connection:
        await command_syncs.store(connection, application_id, fingerprint, now)
    return True
