"""Read the file `.env`, or name the line in it that cannot be read."""

import codecs
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from dotenv.parser import Binding, parse_stream

from bot.errors import ConfigError

ENCODING = "utf-8-sig"
"""UTF-8; Windows' Notepad puts a byte order mark before it."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_PLACE = re.compile(r"\$\{(\w+)\}")
_FORM = "a line reads NAME=value"


@dataclass(frozen=True, slots=True)
class Line:
    """What line `number` (1-based) sets, as it is written there."""

    number: int
    written: str
    value: str

    @property
    def name(self) -> str:
        """The name in capitals, as settings are called: they are read in any case."""
        return self.written.upper()


def read_env_file(file: Path, environment: Mapping[str, str]) -> tuple[Line, ...]:
    """Return what the lines of `file` set, in their order; nothing if there is no such file.

    `environment` holds what a `${NAME}` in a value may stand for. Raises ConfigError that names file
    and line, and never shows what stands there: it may be a secret. A line that were merely passed
    over would let the bot go ahead on a default, on another database for one.
    """
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        if file.is_symlink():
            raise ConfigError(f"{file} cannot be read: it is a link to nothing") from None
        return ()
    except OSError as error:
        why = "it is a folder" if file.is_dir() else error.strerror
        raise ConfigError(f"{file} cannot be read: {why}") from None
    text = _decoded(content, file)
    # As it stands: translated line ends would be counted once more by the parser.
    bindings = parse_stream(io.StringIO(text, newline=""))
    lines = tuple(line for binding in bindings if (line := _line(binding, file)) is not None)
    _refuse_contradictions(lines, file)
    _refuse_empty_places(lines, environment, file)
    return lines


def slips(lines: Iterable[Line], known: Iterable[str]) -> dict[str, str]:
    """Return each name that is no setting and looks like one, with what was meant.

    Other names may be others' business: Compose reads the same file.
    """
    settings = list(known)
    near = {line.name: get_close_matches(line.name, settings, 1, 0.8) for line in lines}
    return {name: meant[0] for name, meant in near.items() if meant and name not in settings}


def _decoded(content: bytes, file: Path) -> str:
    if content.startswith(_UTF16):
        raise ConfigError(f"{file}:1 cannot be read: the file is UTF-16; save it as UTF-8")
    try:
        text = content.decode(ENCODING)
    except UnicodeDecodeError as error:
        number = content[: error.start].count(b"\n") + 1
        raise ConfigError(
            f"{file}:{number} cannot be read: it is not UTF-8 text; save the file as UTF-8"
        ) from None
    if "\0" in text:
        number = text[: text.index("\0")].count("\n") + 1
        raise ConfigError(f"{file}:{number} cannot be read: it holds a NUL, so it is no text")
    return text


def _line(binding: Binding, file: Path) -> Line | None:
    """Return what one line sets; None of an empty one or a comment. Raises ConfigError."""
    # The parser counts blank lines before a line as its own.
    written = binding.original.string
    blank = len(written) - len(written.lstrip())
    number = binding.original.line + len(re.findall(r"\r\n|\n|\r", written[:blank]))
    if binding.error:
        # "NAME=" may be told; whatever stands where it should may be a secret.
        _, equals, value = written.partition("=")
        quote = value.strip()[:1] if equals else ""
        what = (
            f"the quote {quote} is not closed, or something stands behind it"
            if quote in {'"', "'"} and quote
            else f"it sets nothing; {_FORM}"
        )
        raise ConfigError(f"{file}:{number} cannot be read: {what}")
    if binding.key is None:
        return None
    if binding.value is None:
        raise ConfigError(f"{file}:{number} cannot be read: there is no = in it; {_FORM}")
    if not _NAME.fullmatch(binding.key):
        raise ConfigError(
            f"{file}:{number} cannot be read: what stands before = is no name; {_FORM}"
        )
    if re.search(r"[\r\n]", written.strip()):
        raise ConfigError(f"{file}:{number} cannot be read: its quote is closed in a later line")
    return Line(number, binding.key, binding.value)


def _refuse_contradictions(lines: Iterable[Line], file: Path) -> None:
    """Raise ConfigError where a name is set twice to different values.

    An empty line that is filled in further down is the example's place holder, and no contradiction.
    """
    first: dict[str, Line] = {}
    for line in lines:
        before = first.get(line.name)
        if before is not None and before.value and before.value != line.value:
            raise ConfigError(
                f"{file}:{line.number} sets {line.name} again, to another value than line "
                f"{before.number}; keep one of them"
            )
        first[line.name] = line


def _refuse_empty_places(lines: Iterable[Line], environment: Mapping[str, str], file: Path) -> None:
    """Raise ConfigError where a `${NAME}` stands for nothing: it would be an empty text."""
    known = set(environment)
    for line in lines:
        for name in _PLACE.findall(line.value):
            if name not in known:
                raise ConfigError(
                    f"{file}:{line.number}: {line.name} names ${{{name}}}, which is not set; "
                    "set it above, or write the value itself"
                )
        known.add(line.written)
