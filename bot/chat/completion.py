"""Complete what is being typed in the chat: cities anywhere, commands and options after a slash."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.chat.commands import CITY, FLAG, Command
from bot.gazetteer.model import City
from bot.gazetteer.normalise import fold
from bot.gazetteer.resolve import complete
from bot.pairings.world import World
from bot.words.voice import Voice

OFFERED = 10
"""Cities offered at once."""

LONGEST_NAME = 5
"""Words at the end of a sentence that may be the beginning of a city's name."""


class ChatCompleter(Completer):
    def __init__(self, world: World, voice: Voice, commands: Mapping[str, Command]) -> None:
        self._world = world
        self._voice = voice
        self._commands = commands

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        line = document.text_before_cursor
        if line.startswith("/"):
            yield from self._in_command(line)
        else:
            yield from self._in_sentence(line)

    def _in_command(self, line: str) -> Iterable[Completion]:
        typed = line[1:].casefold()
        for command in self._commands.values():
            if command.name.startswith(typed):
                yield Completion(
                    f"/{command.name} ",
                    -len(line),
                    display=f"/{command.name}",
                    display_meta=self._voice.say(command.message_id),
                )
        called = (c for c in self._commands.values() if typed.startswith(f"{c.name} "))
        for command in called:
            yield from self._in_options(line, command)

    def _in_options(self, line: str, command: Command) -> Iterable[Completion]:
        rest = line[len(command.name) + 2 :]
        names = "|".join(option.name for option in command.options)
        last = list(re.finditer(rf"(?:^|\s)({names}):\s*", rest)) if names else []
        if last:
            option = next(o for o in command.options if o.name == last[-1][1])
            value = rest[last[-1].end() :]
            if option.takes == CITY:
                yield from self._cities(value)
            elif option.takes == FLAG and "true".startswith(value):
                yield Completion("true", -len(value))
        elif rest and command.options and command.options[0].takes == CITY:
            yield from self._cities(rest)
        word = re.search(r"\S*$", rest)
        typed_name = word[0] if word else ""
        for option in command.options:
            if option.name.startswith(typed_name) and f"{option.name}:" not in rest:
                yield Completion(f"{option.name}: ", -len(typed_name), display=f"{option.name}:")

    def _in_sentence(self, line: str) -> Iterable[Completion]:
        """Complete the longest ending of the sentence that begins a city's name."""
        starts = [match.start() for match in re.finditer(r"(?<!\S)\S", line)][-LONGEST_NAME:]
        for start in starts:
            found = list(self._cities(line[start:]))
            if found:
                yield from found
                return

    def _cities(self, typed: str) -> Iterable[Completion]:
        if not typed.strip():
            return
        found = complete(typed, self._world.cities, limit=OFFERED)
        begun = fold(typed.split(",")[0])
        for city, shown in zip(found, self._voice.apart(found), strict=True):
            # What the search forgives a typist is more than Tab may guess in a sentence.
            name = next((n for n in (shown.name, city.name) if fold(n).startswith(begun)), "")
            if name:
                written = self._written(replace(shown, name=name))
                yield Completion(written, -len(typed), display=self._voice.place(shown))

    def _written(self, city: City) -> str:
        """Return the city so that it is found again: name, region and country."""
        parts = [city.name, city.region, self._world.cities.countries.get(city.country, "")]
        return ", ".join(dict.fromkeys(part for part in parts if part))
