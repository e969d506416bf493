"""Say what an operator may set, in which unit, and what is wrong with a value that cannot be used."""

import base64
import binascii
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic import model_validator as checks
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot import addresses, database_address
from bot.env_file import ENCODING, Line, read_env_file, slips
from bot.errors import BadPart, ConfigError

ENV_FILE = Path(".env")
"""Read from the folder the bot is started in; a variable of the environment wins over it."""

SISTER_CITIES_FEED = "https://sistercities.org/feed/"

SHOWN_CHARACTERS = 80
"""A wrong value is quoted up to here: enough to recognise it, never a screenful."""

MOST_SHARDS = 100_000
"""Far above what the largest bots run; keeps a slip like 0-99999999999 from filling the memory."""

TOKEN_SHAPE = re.compile(r"\b[\w-]{18,}\.[\w-]{6,}\.[\w-]{20,}")
"""A bot token: the bot's id, a time and a signature, each in URL-safe base64, with dots between."""


@dataclass(frozen=True, slots=True)
class Should:
    """What a variable should hold, as the end of the sentence "… should be"."""

    be: str


def _listed(value: Any) -> Any:
    """Split a comma list; "none" is the list of nothing."""
    if not isinstance(value, str):
        return value
    parts = [part.strip() for part in value.split(",")]
    return [part for part in parts if part and part.lower() != "none"]


def _shards(value: Any) -> Any:
    """Read "0,1" or "0-3" or both."""
    if not isinstance(value, str):
        return value
    numbers: list[int] = []
    for part in _listed(value):
        first, dash, last = part.partition("-")
        if int(last or first) > MOST_SHARDS:
            raise ValueError("more shards than Discord has")
        numbers += range(int(first), int(last) + 1) if dash else [int(first)]
    if not numbers:
        raise ValueError("no shard at all")
    return sorted(set(numbers))


def _lower(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


def _token(value: SecretStr) -> SecretStr:
    text = value.get_secret_value().strip()
    if not text or re.search(r"[^\x21-\x7e]", text):
        raise ValueError("not a token")
    return SecretStr(text)


_Http = Annotated[str, AfterValidator(addresses.web)]
_Open = Annotated[_Http, AfterValidator(addresses.without_credentials)]
_OPEN_ADDRESS = Should("an address that begins with https:// or http://, without user:password@")
_Page = Annotated[_Open, _OPEN_ADDRESS]
_Snowflake = Annotated[int, Field(gt=0, lt=2**63)]


class Settings(BaseSettings):
    """Everything an operator may set; each field is the environment variable of the same name.

    An empty value counts as not set, except for NEWS_FEEDS, where it means no feed.
    """

    model_config = SettingsConfigDict(
        env_file_encoding=ENCODING,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    discord_token: Annotated[
        SecretStr | None,
        AfterValidator(lambda value: value and _token(value)),
        Should("the bot token from https://discord.com/developers/applications, without spaces"),
    ] = None
    """The bot's token; without it `python -m bot` opens the chat in the terminal."""

    discord_api_base: Annotated[
        str | None,
        AfterValidator(lambda value: value and addresses.base(value)),
        Should(
            "an address such as https://discord.com/api/v10 or http://localhost:8080/api/v10, without "
            "user:password@"
        ),
    ] = None
    """Where Discord's REST API is, without a slash at the end; None is discord.py's own."""

    discord_gateway_url: Annotated[
        str | None,
        AfterValidator(lambda value: value and addresses.gateway(value)),
        Should("an address that begins with wss:// or ws://"),
    ] = None
    """Where Discord's gateway is; None is discord.py's own."""

    database_url: Annotated[
        str,
        Field(repr=False),  # may hold a password
        AfterValidator(database_address.read),
        Should("sqlite+aiosqlite:///FILE or postgresql+asyncpg://USER:PASSWORD@HOST/DATABASE"),
    ] = "sqlite+aiosqlite:///data/bot.db"
    """The store; a relative file lies in the folder the bot is started in."""

    shard_count: Annotated[
        int | None, Field(ge=1, le=MOST_SHARDS), Should("a whole number of 1 or more")
    ] = None
    """Shards of the whole bot, over all processes; None lets Discord recommend."""

    shard_ids: Annotated[
        tuple[Annotated[int, Field(ge=0)], ...] | None,
        NoDecode,
        BeforeValidator(_shards),
        Should("shard numbers such as 0,1 or 0-3"),
    ] = None
    """The shards of this process, counted from 0; None is all of SHARD_COUNT."""

    news_feeds: Annotated[
        tuple[_Open, ...],
        NoDecode,
        BeforeValidator(_listed),
        Should(
            "addresses that begin with https:// or http://, without user:password@, with commas "
            "between, or empty"
        ),
    ] = (SISTER_CITIES_FEED,)
    """Feeds every /news looks into."""

    news_poll_minutes: Annotated[
        float,
        Field(gt=0, le=7 * 24 * 60, allow_inf_nan=False),
        Should("a number of minutes above 0, at most 10080 (a week), such as 60"),
    ] = 60.0
    """Minutes between two looks at one feed; fractions are for tests."""

    gdelt_url: _Page = "https://api.gdeltproject.org/api/v2/doc/doc"
    """GDELT DOC 2.0, the search for news of a pair."""

    translate_url: Annotated[
        _Http | None, Should("an address that begins with https:// or http://")
    ] = None
    """A LibreTranslate that titles in other languages are asked of; none: they stay as written."""

    wikidata_url: _Page = "https://query.wikidata.org/sparql"
    """Wikidata's query service; only `data update` asks it, and DATA_UPDATE by it."""

    data_update: Annotated[
        Literal["off", "weekly"], BeforeValidator(_lower), Should("off or weekly")
    ] = "off"
    """Whether the running bot refreshes the pairings from Wikidata by itself, within the limits."""

    allow_private_feeds: Annotated[bool, Should("true or false")] = False
    """Whether feeds may lie on private and loopback addresses."""

    contact: Annotated[
        str,
        Field(max_length=200, pattern=r"^[\x20-\x7e]*$"),
        Should("an e-mail or web address, up to 200 characters without accents"),
    ] = ""
    """Whom the owner of a feed may write to; goes into the User-Agent."""

    operator_ids: Annotated[
        frozenset[_Snowflake],
        NoDecode,
        BeforeValidator(_listed),
        Should("Discord user ids (digits only) with commas between"),
    ] = frozenset()
    """Discord users who run this bot: they may read what /suggest brings."""

    support_url: Annotated[_Open | None, _OPEN_ADDRESS] = None
    """Where a member finds help; /help and apologies link to it."""

    take_action_url: _Page = "https://sistercities.org/get-involved/"
    more_information_url: _Page = "https://sistercities.org/about-us/"
    donate_url: _Page = "https://sistercities.org/donate/"
    """The three buttons of /about, the seed page's Take Action, More Information and Donate."""

    health_port: Annotated[
        int | None, Field(ge=0, le=65535), Should("a port from 1 to 65535, or 0 for any free one")
    ] = None
    """Port of /healthz, /readyz and /metrics on HEALTH_HOST; None opens none."""

    health_host: Annotated[
        str, Field(pattern=r"^[A-Za-z0-9.:\-]+$"), Should("an address such as 127.0.0.1 or 0.0.0.0")
    ] = "127.0.0.1"
    """Address the health port listens on; 0.0.0.0 in a container."""

    public_url: Annotated[_Open | None, _OPEN_ADDRESS] = None
    """Where the health port is reached from outside, for calendars by address; None: there are none."""

    log_level: Annotated[
        Literal["debug", "info", "warning", "error", "critical"],
        BeforeValidator(_lower),
        Should("debug, info, warning, error or critical"),
    ] = "info"

    log_format: Annotated[
        Literal["console", "json"], BeforeValidator(_lower), Should("console or json")
    ] = "console"

    atlas_path: Path | None = None
    """Where the compiled atlas lies; None is data/build/atlas.bin beside the facts."""

    @checks(mode="before")
    @classmethod
    def _empty_is_unset(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {
            name: value
            for name, value in values.items()
            if name == "news_feeds" or not (isinstance(value, str) and not value.strip())
        }

    @checks(mode="after")
    def _shards_are_of_the_count(self) -> "Settings":
        if self.shard_ids is None:
            return self
        holds = f"SHARD_IDS holds {', '.join(map(str, self.shard_ids))}"
        if self.shard_count is None:
            raise ValueError(f"{holds}; SHARD_COUNT should then hold the shards of all processes")
        if self.shard_ids[-1] >= self.shard_count:
            raise ValueError(
                f"{holds}; it should hold numbers below SHARD_COUNT, which is {self.shard_count}"
            )
        return self

    @property
    def token(self) -> str | None:
        """The token in the clear, for the one place that logs in."""
        return self.discord_token.get_secret_value() if self.discord_token else None


def load_settings(env_file: Path | None = ENV_FILE) -> Settings:
    """Read the settings from the environment and `env_file`.

    Raises ConfigError with one line per wrong value: the variable, what it holds and what it
    should hold, or with the line of the file that cannot be read. The token's value is in none of
    them.
    """
    if env_file is not None:
        lines_of(env_file)
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # of pydantic-settings
    except ValidationError as error:
        raise ConfigError("\n".join(_lines(error))) from None


def refuse_what_is_no_token(settings: Settings) -> None:
    """Raise ConfigError where Discord itself would be asked with what cannot be a bot's token.

    Another API base, a proxy's or a test's, may know other tokens.
    """
    if settings.token and not settings.discord_api_base and application_id(settings.token) is None:
        raise ConfigError(
            "DISCORD_TOKEN has not the shape of a bot token (three parts with dots between); copy it "
            "from https://discord.com/developers/applications, Bot, Reset Token"
        )


def application_id(token: str) -> int | None:
    """Return the id of the bot that stands at the front of its token; None if it is no token."""
    if not TOKEN_SHAPE.fullmatch(token):
        return None
    first = token.partition(".")[0]
    try:
        decoded = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return int(decoded) if re.fullmatch(r"\d{15,20}", decoded) else None


def lines_of(env_file: Path = ENV_FILE) -> tuple[Line, ...]:
    """Return what the lines of `env_file` set. Raises ConfigError that names the bad one."""
    return read_env_file(env_file, os.environ)


def misspelt(env_file: Path = ENV_FILE) -> Iterator[str]:
    """Yield a sentence for each line that sets no setting and looks as if it meant to."""
    known = [name.upper() for name in Settings.model_fields]
    for name, meant in slips(lines_of(env_file), known).items():
        yield f"{env_file} sets {name}, which is no setting; {meant} is"


def _lines(error: ValidationError) -> Iterator[str]:
    told = set()
    for problem in error.errors(include_url=False, include_context=True):
        if not problem["loc"]:
            yield str(problem["ctx"]["error"])
            continue
        field = str(problem["loc"][0])
        if field in told:
            continue
        told.add(field)
        why = problem.get("ctx", {}).get("error")
        if isinstance(why, BadPart):
            yield f"{field.upper()} {why}"
            continue
        should = next(m.be for m in Settings.model_fields[field].metadata if isinstance(m, Should))
        yield f"{field.upper()} {_holds(field, problem['input'])}; it should hold {should}"


def _holds(field: str, value: object) -> str:
    """Word what a variable holds without giving a secret away."""
    if field == "discord_token":
        return "holds something that cannot be a token (not shown here)"
    text = value if isinstance(value, str) else str(value)
    text = TOKEN_SHAPE.sub("(a token)", text)
    if field.endswith(("_url", "_base", "_feeds")) or "://" in text:
        text = addresses.shown(text)
    if len(text) > SHOWN_CHARACTERS:
        text = text[: SHOWN_CHARACTERS - 1] + "…"
    return f"holds {text!r}"
