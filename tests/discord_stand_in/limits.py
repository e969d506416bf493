"""Check a payload against Discord's limits; every break is one line of text.

The numbers are those of Discord's reference (embeds, messages, components, commands, scheduled
events). discord.py 2.7 checks almost none of them, so a test has to.
"""

import re
from collections.abc import Iterator
from typing import Any

JSON = dict[str, Any]
COMMAND_NAME = re.compile(r"^[-_'\w]{1,32}$")
EMBED_TOTAL = 6000


def too_long(where: str, text: str | None, most: int, *, least: int = 0) -> Iterator[str]:
    length = len(text or "")
    if length > most:
        yield f"{where}: {length} characters, at most {most}"
    if length < least:
        yield f"{where}: {length} characters, at least {least}"


def of_message(payload: JSON, attachments: list[str] | None = None) -> list[str]:
    """Return every break of a limit in a message; `attachments` are the names of its files."""
    return list(_of_message(payload, attachments or []))


def _of_message(payload: JSON, attachments: list[str]) -> Iterator[str]:
    yield from too_long("content", payload.get("content"), 2000)
    embeds = payload.get("embeds") or []
    if len(embeds) > 10:
        yield f"embeds: {len(embeds)}, at most 10"
    total = 0
    for i, embed in enumerate(embeds):
        yield from _of_embed(f"embeds[{i}]", embed, attachments)
        total += _embed_size(embed)
    if total > EMBED_TOTAL:
        yield f"embeds: {total} characters together, at most {EMBED_TOTAL}"
    yield from of_components(payload.get("components") or [])
    if len(attachments) > 10:
        yield f"attachments: {len(attachments)}, at most 10"
    for i, attachment in enumerate(payload.get("attachments") or []):
        yield from too_long(f"attachments[{i}].description", attachment.get("description"), 1024)
    yield from too_long("nonce", str(payload.get("nonce") or ""), 25)
    if poll := payload.get("poll"):
        yield from _of_poll(poll)


def _of_poll(poll: JSON) -> Iterator[str]:
    yield from too_long("poll.question", poll["question"]["text"], 300, least=1)
    if not 1 <= len(poll["answers"]) <= 10:
        yield f"poll.answers: {len(poll['answers'])}, 1 to 10"
    for i, answer in enumerate(poll["answers"]):
        yield from too_long(f"poll.answers[{i}]", answer["poll_media"]["text"], 55, least=1)
    if not 1 <= poll["duration"] <= 768:
        yield f"poll.duration: {poll['duration']} hours, at most 768"


def of_pictures(payload: JSON, attachments: list[JSON]) -> list[str]:
    """Return which pictures among the files are not described, or otherwise than in their card.

    Discord takes them as they are; those who cannot see them need the words in both places.
    """
    breaks = []
    described = {a["filename"]: a["description"] for a in attachments}
    for name, alt in described.items():
        if name.endswith((".png", ".jpg", ".jpeg", ".gif", ".webp")) and not alt:
            breaks.append(f"attachment {name}: nothing for those who cannot see it")
    for embed in payload.get("embeds") or []:
        image = embed.get("image") or {}
        name = (image.get("url") or "").removeprefix("attachment://")
        if name in described and described[name] != image.get("description"):
            breaks.append(f"attachment {name}: described otherwise than in its card")
    return breaks


def is_empty(payload: JSON, attachments: list[str]) -> bool:
    """Say whether there is nothing in the message to see (Discord's error 50006)."""
    return not (
        payload.get("content")
        or payload.get("embeds")
        or payload.get("components")
        or payload.get("sticker_ids")
        or payload.get("poll")
        or attachments
    )


def _embed_size(embed: JSON) -> int:
    return (
        len(embed.get("title") or "")
        + len(embed.get("description") or "")
        + len((embed.get("footer") or {}).get("text") or "")
        + len((embed.get("author") or {}).get("name") or "")
        + sum(len(f["name"]) + len(f["value"]) for f in embed.get("fields") or [])
    )


def _of_embed(where: str, embed: JSON, attachments: list[str]) -> Iterator[str]:
    yield from too_long(f"{where}.title", embed.get("title"), 256)
    yield from too_long(f"{where}.description", embed.get("description"), 4096)
    fields = embed.get("fields") or []
    if len(fields) > 25:
        yield f"{where}.fields: {len(fields)}, at most 25"
    for i, field in enumerate(fields):
        yield from too_long(f"{where}.fields[{i}].name", field.get("name"), 256, least=1)
        yield from too_long(f"{where}.fields[{i}].value", field.get("value"), 1024, least=1)
    yield from too_long(f"{where}.footer", (embed.get("footer") or {}).get("text"), 2048)
    yield from too_long(f"{where}.author", (embed.get("author") or {}).get("name"), 256)
    for part in ("url",):
        yield from _of_url(f"{where}.{part}", embed.get(part))
    for part in ("image", "thumbnail"):
        url = (embed.get(part) or {}).get("url")
        alt = (embed.get(part) or {}).get("description")
        yield from too_long(f"{where}.{part}.description", alt, 1024)
        if url and not alt:
            # Discord takes it; those who cannot see the picture do not.
            yield f"{where}.{part}: nothing for those who cannot see it"
        if url and url.startswith("attachment://"):
            if url.removeprefix("attachment://") not in attachments:
                yield f"{where}.{part}: {url} is not among the files {attachments}"
        else:
            yield from _of_url(f"{where}.{part}.url", url)
    if not any(
        embed.get(k) for k in ("title", "description", "fields", "image", "footer", "author")
    ):
        yield f"{where}: empty"


def _of_url(where: str, url: str | None) -> Iterator[str]:
    if url is None:
        return
    yield from too_long(where, url, 2048)
    if not re.match(r"https?://[^\s/]+", url):
        yield f"{where}: {url!r} is not an http address"


def walk_components(components: list[JSON]) -> Iterator[JSON]:
    """Yield every component at every depth."""
    for component in components:
        yield component
        yield from walk_components(component.get("components") or [])
        if inner := component.get("component"):
            yield from walk_components([inner])
        if accessory := component.get("accessory"):
            yield from walk_components([accessory])


def of_components(components: list[JSON]) -> Iterator[str]:
    """Yield every break of a limit in the components of a message."""
    rows = [c for c in components if c["type"] == 1]
    if len(rows) == len(components) and len(rows) > 5:
        yield f"components: {len(rows)} rows, at most 5"
    for i, row in enumerate(rows):
        where = f"components[{i}]"
        inside = row.get("components") or []
        if not 1 <= len(inside) <= 5:
            yield f"{where}: {len(inside)} components in a row, 1 to 5"
        if any(c["type"] != 2 for c in inside) and len(inside) != 1:
            yield f"{where}: a menu shares its row"
    every = list(walk_components(components))
    if len(every) > 40:
        yield f"components: {len(every)}, at most 40"
    seen: set[str] = set()
    for component in every:
        custom_id = component.get("custom_id")
        if custom_id is not None:
            yield from too_long(f"custom_id {custom_id!r}", custom_id, 100, least=1)
            if custom_id in seen:
                yield f"custom_id {custom_id!r}: twice in one message"
            seen.add(custom_id)
        if component["type"] == 2:
            yield from _of_button(component)
        elif component["type"] in (3, 5, 6, 7, 8):
            yield from _of_menu(component)


def _of_button(button: JSON) -> Iterator[str]:
    where = f"button {button.get('label')!r}"
    yield from too_long(where, button.get("label"), 80)
    if not button.get("label") and not button.get("emoji"):
        yield f"{where}: neither label nor emoji"
    if button["style"] == 5:
        yield from _of_url(where, button.get("url") or "")
        if len(button.get("url") or "") > 512:
            yield f"{where}: address longer than 512"
        if "custom_id" in button:
            yield f"{where}: a link with a custom_id"
    elif "custom_id" not in button:
        yield f"{where}: no custom_id"


def _of_menu(menu: JSON) -> Iterator[str]:
    where = f"menu {menu.get('custom_id')!r}"
    yield from too_long(f"{where} placeholder", menu.get("placeholder"), 150)
    if menu["type"] != 3:
        return
    options = menu.get("options") or []
    if not 1 <= len(options) <= 25:
        yield f"{where}: {len(options)} options, 1 to 25"
    values = [o["value"] for o in options]
    if len(values) != len(set(values)):
        yield f"{where}: a value twice"
    for option in options:
        yield from too_long(f"{where} option label", option.get("label"), 100, least=1)
        yield from too_long(f"{where} option value", option.get("value"), 100, least=1)
        yield from too_long(f"{where} option description", option.get("description"), 100)


def of_modal(modal: JSON) -> list[str]:
    """Return every break of a limit in a modal."""
    breaks = [*too_long("modal title", modal.get("title"), 45, least=1)]
    breaks += too_long("modal custom_id", modal.get("custom_id"), 100, least=1)
    if not 1 <= len(modal.get("components") or []) <= 5:
        breaks.append("modal: 1 to 5 components")
    for component in walk_components(modal.get("components") or []):
        if component["type"] == 18:
            breaks += too_long("modal label", component.get("label"), 45, least=1)
            breaks += too_long("modal label description", component.get("description"), 100)
        if component["type"] == 4:
            breaks += too_long("text input custom_id", component.get("custom_id"), 100, least=1)
            breaks += too_long("text input placeholder", component.get("placeholder"), 100)
            breaks += too_long("text input value", component.get("value"), 4000)
            if component.get("label"):
                breaks += too_long("text input label", component.get("label"), 45)
        if component["type"] in (3, 5, 6, 7, 8):
            breaks += _of_menu(component)
    return breaks


def of_choices(choices: list[JSON]) -> list[str]:
    """Return every break of a limit in an autocomplete answer."""
    breaks = [f"choices: {len(choices)}, at most 25"] if len(choices) > 25 else []
    for choice in choices:
        breaks += too_long(f"choice name {choice['name']!r}", choice["name"], 100, least=1)
        if isinstance(choice["value"], str):
            breaks += too_long(f"choice value {choice['value']!r}", choice["value"], 100, least=1)
    return breaks


def of_commands(commands: list[JSON]) -> list[str]:
    """Return every break of a limit in the commands an application registers."""
    breaks = []
    for kind, most in ((1, 100), (2, 15), (3, 15)):
        some = [c for c in commands if c.get("type", 1) == kind]
        if len(some) > most:
            breaks.append(f"{len(some)} commands of type {kind}, at most {most}")
    for command in commands:
        if command.get("type", 1) == 1:
            breaks += _of_command(command["name"], command)
            if (size := _command_size(command)) > 8000:
                breaks.append(f"command {command['name']}: {size} characters, at most 8000")
        else:
            breaks += too_long(f"menu command {command['name']!r}", command["name"], 32, least=1)
    return breaks


def _command_size(command: JSON) -> int:
    """Names, descriptions and choice values, each in its longest language."""
    size = 0
    for part in ("name", "description"):
        size += max(
            len(t)
            for t in (
                "",
                command.get(part) or "",
                *(command.get(f"{part}_localizations") or {}).values(),
            )
        )
    size += sum(len(str(c["name"])) + len(str(c["value"])) for c in command.get("choices") or [])
    return size + sum(_command_size(o) for o in command.get("options") or [])


def _of_command(path: str, command: JSON) -> Iterator[str]:
    names = [command["name"], *(command.get("name_localizations") or {}).values()]
    for name in names:
        if not COMMAND_NAME.match(name) or name != name.lower():
            yield f"command {path}: name {name!r}"
    for text in (
        command["description"],
        *(command.get("description_localizations") or {}).values(),
    ):
        yield from too_long(f"command {path}: description {text!r}", text, 100, least=1)
    options = command.get("options") or []
    if len(options) > 25:
        yield f"command {path}: {len(options)} options, at most 25"
    required = [bool(o.get("required")) for o in options]
    if required != sorted(required, reverse=True):
        yield f"command {path}: a required option after an optional one"
    for option in options:
        yield from _of_command(f"{path} {option['name']}", option)
        choices = option.get("choices") or []
        if choices and option.get("autocomplete"):
            yield f"command {path} {option['name']}: choices and autocomplete"
        yield from of_choices(choices)


def of_event(event: JSON) -> list[str]:
    """Return every break of a limit in a scheduled event."""
    breaks = [*too_long("event name", event.get("name"), 100, least=1)]
    breaks += too_long("event description", event.get("description"), 1000)
    place = (event.get("entity_metadata") or {}).get("location")
    if event.get("entity_type") == 3:
        breaks += too_long("event location", place, 100, least=1)
        if not event.get("scheduled_end_time"):
            breaks.append("event: an external event needs an end")
    if event.get("privacy_level") != 2:
        breaks.append("event: privacy_level must be 2")
    return breaks
