"""Hold what a person got to see for what they did."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.discord_stand_in.limits import walk_components
from tests.discord_stand_in.state import EPHEMERAL

JSON = dict[str, Any]


def text_of(message: JSON) -> str:
    """Return every word of a message that a reader sees, a part a line; buttons aside."""
    parts = [message.get("content") or ""]
    for embed in message.get("embeds") or []:
        parts += [
            (embed.get("author") or {}).get("name"),
            embed.get("title"),
            embed.get("description"),
        ]
        for field_ in embed.get("fields") or []:
            parts += [field_["name"], field_["value"]]
        parts.append((embed.get("footer") or {}).get("text"))
    for component in walk_components(message.get("components") or []):
        if component["type"] == 10:
            parts.append(component["content"])
    return "\n".join(part for part in parts if part)


def components_of(message: JSON) -> Iterator[JSON]:
    yield from walk_components(message.get("components") or [])


@dataclass
class Reply:
    """What came of one interaction.

    `kind`: message, deferred, update, deferred_update, choices, modal. `message` is the message as
    it stood when it was answered (deferred answers are waited for); for an update, the updated one.
    """

    interaction_id: str
    token: str
    user_id: str
    channel_id: str
    guild_id: str | None = None
    locale: str = "en-US"
    kind: str = ""
    first_response_s: float = 0.0
    message: JSON | None = None
    followups: list[JSON] = field(default_factory=list)
    choices: list[JSON] = field(default_factory=list)
    modal: JSON | None = None

    @property
    def deferred(self) -> bool:
        return self.kind.startswith("deferred")

    @property
    def shown(self) -> JSON:
        """The message that answers: the response, else the last follow-up."""
        message = self.message or (self.followups[-1] if self.followups else None)
        assert message is not None, f"nothing to see: {self.kind}"
        return message

    @property
    def text(self) -> str:
        return text_of(self.shown)

    @property
    def content(self) -> str:
        return self.shown["content"] or ""

    @property
    def embeds(self) -> list[JSON]:
        return self.shown["embeds"]

    @property
    def ephemeral(self) -> bool:
        return bool(self.shown["flags"] & EPHEMERAL)

    @property
    def buttons(self) -> dict[str, JSON]:
        """Buttons by label (by emoji where there is no label)."""
        return {
            b.get("label") or b["emoji"]["name"]: b
            for b in components_of(self.shown)
            if b["type"] == 2
        }

    @property
    def menus(self) -> list[JSON]:
        return [c for c in components_of(self.shown) if c["type"] in (3, 5, 6, 7, 8)]

    @property
    def files(self) -> list[str]:
        return [a["filename"] for a in self.shown["attachments"]]

    def to_json(self) -> JSON:
        return asdict(self)

    @classmethod
    def from_json(cls, raw: JSON) -> "Reply":
        return cls(**raw)
