"""Tell Discord our commands, if they are not the ones it was told last, and do not rest until they stand."""

import asyncio
import hashlib
import json
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands

from bot.clock import Clock
from bot.door.answers import About, Outcome, judge
from bot.door.door import FAILURES, MISREAD, answer_of
from bot.door.reading import UnreadableAnswer
from bot.errors import SisterCityError, StorageError
from bot.storage import command_syncs
from bot.storage.database import Database

log = logging.getLogger(__name__)

FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 600.0

BAD_REQUEST = 400

PENDING = "not registered with Discord yet"

Payload = Mapping[str, Any]


class NotWhatWasSentError(SisterCityError):
    """Discord names other commands as registered than it was told."""


class CommandSync:
    """Registers the global commands. `wrong` says what keeps them from standing, "" once they do.

    Of several processes one runs it: Discord counts what an application creates in a day.
    """

    def __init__(
        self,
        tree: app_commands.CommandTree[Any],
        translator: app_commands.Translator,
        db: Database,
        clock: Clock,
        on_standing: Callable[[], None] = lambda: None,
    ) -> None:
        self.wrong = PENDING
        self._tree = tree
        self._translator = translator
        self._db = db
        self._clock = clock
        self._on_standing = on_standing
        self._is_decided = False

    @property
    def is_waiting(self) -> bool:
        """Whether nobody has said yet who registers them."""
        return not self._is_decided

    def left_to_another(self) -> None:
        """Note that the process of shard 0 registers them."""
        self._is_decided = True
        self.wrong = ""
        self._on_standing()

    async def run(self, application_id: int) -> None:
        """Register the commands unless Discord has them, trying again while time may cure it."""
        self._is_decided = True
        payload = [
            await command.get_translated_payload(self._tree, self._translator)
            for command in self._tree.get_commands()
        ]
        text = json.dumps(payload, sort_keys=True, default=str)
        fingerprint = hashlib.sha256(text.encode()).hexdigest()
        if not await self._is_known(application_id, fingerprint):
            refused = await self._told(application_id, payload)
            if refused is None:
                return
            if refused:
                self.wrong = "Discord refuses " + ", ".join(refused)
                return
            await self._note(application_id, fingerprint)
        self.wrong = ""
        self._on_standing()

    async def _is_known(self, application_id: int, fingerprint: str) -> bool:
        try:
            async with self._db.read() as connection:
                return await command_syncs.load(connection, application_id) == fingerprint
        except StorageError:
            log.warning(
                "cannot tell whether the commands have changed; syncing them", exc_info=True
            )
            return False

    async def _note(self, application_id: int, fingerprint: str) -> None:
        try:
            async with self._db.begin() as connection:
                await command_syncs.store(connection, application_id, fingerprint, self._clock())
        except StorageError:  # they stand; at the next start they are told once more
            log.warning("cannot note that the commands stand", exc_info=True)

    async def _told(
        self, application_id: int, payload: Sequence[Payload]
    ) -> tuple[str, ...] | None:
        """Tell Discord all of them; return which it refuses, None where it lets us register none."""
        wait_s = FIRST_WAIT_S
        while True:
            try:
                return await self._tell(application_id, payload)
            except (UnreadableAnswer, NotWhatWasSentError, *MISREAD) as error:
                why = f"what Discord answered is no list of them ({type(error).__name__})"
            except discord.HTTPException as error:
                if judge(answer_of(error)).outcome is Outcome.REFUSED and error.status == 403:
                    self.wrong = f"Discord does not let this token register commands ({error.code})"
                    log.error("%s: %s", self.wrong, error.text)
                    return None
                why = f"Discord answered {error.status}" + f", code {error.code}" * bool(error.code)
            except FAILURES as error:
                why = f"Discord was not reached ({type(error).__name__})"
            self.wrong = f"{PENDING}: {why}"
            log.warning("commands not registered: %s; trying again in %.0f s", why, wait_s)
            await asyncio.sleep(wait_s)
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)

    async def _tell(self, application_id: int, payload: Sequence[Payload]) -> tuple[str, ...]:
        http = self._tree.client.http
        try:
            known = await http.bulk_upsert_global_commands(application_id, list(payload))
        except discord.HTTPException as error:
            if not _is_of_a_command(error):
                raise
            return await self._one_by_one(application_id, payload, error)
        if _names(known) != _names(payload):
            raise NotWhatWasSentError("other commands than those that were sent")
        log.info("commands synced count=%d", len(payload))
        return ()

    async def _one_by_one(
        self, application_id: int, payload: Sequence[Payload], error: discord.HTTPException
    ) -> tuple[str, ...]:
        """Register each by itself, so that one bad command does not cost the others."""
        names = [f"/{command['name']}" for command in payload]
        suspects = {names[i] for i in bad_ones(error.text) if i < len(names)}
        log.error("Discord refuses %s: %s", ", ".join(sorted(suspects)) or "a command", error.text)
        refused = []
        for name, command in zip(names, payload, strict=True):
            try:
                await self._tree.client.http.upsert_global_command(application_id, dict(command))
            except discord.HTTPException as one:
                if not _is_of_a_command(one):
                    raise
                log.error("command not registered name=%s: %s", name, one.text)
                refused.append(name)
        log.info("commands synced count=%d", len(payload) - len(refused))
        return tuple(refused)


def _is_of_a_command(error: discord.HTTPException) -> bool:
    """Whether Discord complains of what was sent, and not of how much was sent today."""
    return error.status == BAD_REQUEST and judge(answer_of(error)).about is About.MESSAGE


def _names(commands: Sequence[Mapping[str, Any]]) -> list[tuple[str, int]]:
    return sorted((str(one.get("name")), int(one.get("type", 1))) for one in commands)


def bad_ones(text: str) -> tuple[int, ...]:
    """Return the places, from 0, of the commands that Discord's answer complains of.

    discord.py words it as "In 3.options.0.name: Must be 32 or fewer in length."
    """
    return tuple(sorted({int(place) for place in re.findall(r"^In (\d+)\.", text, re.MULTILINE)}))
