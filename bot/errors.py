"""Name every error that is raised on purpose.

SisterCityError
├── UserError        the person can put it right    → worded, private, not logged as an error
├── FeedError        the world failed               → back off, tell the moderator once
├── NotPublicError   no address for us              → the connection is not opened
├── DeliveryError    Discord refused                → pause the subscription, or retry
├── AlreadyFollowed  the channel follows that feed  → said so
├── StorageError     the database failed            → a reference number to the person, the traceback to the log
│   ├── RowGone      … to change what is not there
│   ├── ClaimLost    … to write of what another works on by now
│   └── SchemaError  … to be of our schema          → refuses to start
├── DataError        data/ is broken: file, line    → refuses to start
├── OutputFailed     standard output takes no more  → one line on stderr, exit code 1
├── RefreshError     Wikidata could not be read     → the tables stay as they were
├── BadPart          … in a setting is wrong  → named in a ConfigError
└── ConfigError      the operator must act          → one line on stderr, exit code 78
    └── NotUpYet     … or time may                  → the start waits for it; elsewhere exit code 75

Raise where the fact is known, with the facts as attributes; word it in one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar


class SisterCityError(Exception):
    """The root of every error raised on purpose."""


class UserError(SisterCityError):
    """The person can put it right.

    `message_id` names the sentence in `locales/`, `facts` fills its places, so that the
    sentence can be worded in the person's language wherever it is answered.
    """

    def __init__(self, message_id: str, **facts: object) -> None:
        super().__init__(f"{message_id} {facts}")
        self.message_id = message_id
        self.facts = facts


@dataclass(eq=False, repr=False)
class FeedError(SisterCityError):
    """A feed or a news service could not be read; each way to fail is a class with its facts.

    `code` never changes: the store keeps it with the `facts` (`kept_feed_error` reads them back),
    and the sentence is `feed-error-<code>`. `retry_after_s` is how long the server asked to be
    left alone, in seconds.
    """

    code: ClassVar[str]
    retry_after_s: float | None = field(default=None, kw_only=True)

    @property
    def facts(self) -> dict[str, str | int]:
        """The facts by their names, as they are kept and worded."""
        named = (fact.name for fact in fields(self) if fact.name != "retry_after_s")
        return {name: getattr(self, name) for name in named}

    def __str__(self) -> str:
        # Without the address, which may hold a secret: this stands in logs and tracebacks.
        told = {name: fact for name, fact in self.facts.items() if name != "url"}
        return f"{self.code} {told}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self})"


@dataclass(eq=False, repr=False)
class BadAddress(FeedError):
    """That is no address of a web page."""

    code = "bad-address"
    url: str


@dataclass(eq=False, repr=False)
class HoldsCredentials(FeedError):
    """The address holds a user name or password, which is not repeated here."""

    code = "credentials"
    host: str


@dataclass(eq=False, repr=False)
class BadPort(FeedError):
    """Something else than a web server answers at that port; 0 is no port."""

    code = "bad-port"
    url: str
    port: int


@dataclass(eq=False, repr=False)
class NotPublic(FeedError):
    """The address, or what its name stands for, is not on the public internet."""

    code = "not-public"
    url: str


@dataclass(eq=False, repr=False)
class Unreachable(FeedError):
    """The host does not answer, or there is none of that name."""

    code = "unreachable"
    url: str
    host: str


@dataclass(eq=False, repr=False)
class BadCertificate(FeedError):
    """The host cannot show who it is."""

    code = "tls"
    url: str
    host: str


@dataclass(eq=False, repr=False)
class TookTooLong(FeedError):
    """No answer came within `seconds`."""

    code = "timeout"
    url: str
    seconds: int


@dataclass(eq=False, repr=False)
class RedirectsTooOften(FeedError):
    """It redirects more than `limit` times."""

    code = "redirects"
    url: str
    limit: int


@dataclass(eq=False, repr=False)
class Gone(FeedError):
    """The server says that it is gone for good."""

    code = "gone"
    url: str


@dataclass(eq=False, repr=False)
class Throttled(FeedError):
    """The server asks to be left alone for a while."""

    code = "throttled"
    url: str


@dataclass(eq=False, repr=False)
class BadStatus(FeedError):
    """The server answers with a status that is no page."""

    code = "status"
    url: str
    status: int


@dataclass(eq=False, repr=False)
class TooLarge(FeedError):
    """It is larger than `megabytes`."""

    code = "too-large"
    url: str
    megabytes: int


@dataclass(eq=False, repr=False)
class UnknownEncoding(FeedError):
    """It is packed in a way we cannot unpack."""

    code = "encoding"
    url: str
    encoding: str


@dataclass(eq=False, repr=False)
class Broken(FeedError):
    """The answer breaks off, or is not what was asked for."""

    code = "broken"
    url: str
    host: str


@dataclass(eq=False, repr=False)
class WebPage(FeedError):
    """It is a web page."""

    code = "web-page"
    url: str


@dataclass(eq=False, repr=False)
class NotAFeed(FeedError):
    """It is no RSS or Atom."""

    code = "not-a-feed"
    url: str


@dataclass(eq=False, repr=False)
class Unreadable(FeedError):
    """Reading it failed or took too long; `problem` names what happened."""

    code = "unreadable"
    url: str
    problem: str


@dataclass(eq=False, repr=False)
class Busy(FeedError):
    """Too many people wait for the service already."""

    code = "busy"
    host: str


@dataclass(eq=False, repr=False)
class CityUnknown(FeedError):
    """The atlas knows the city of a search no more."""

    code = "no-city"
    url: str


FEED_ERRORS = {kind.code: kind for kind in FeedError.__subclasses__()}
"""Every way in which a feed can fail, by its code."""


def kept_feed_error(code: str, facts: Mapping[str, Any] | None) -> FeedError:
    """Return the error that was kept as `code` and `facts`, perhaps by an older version of us.

    A fact it did not keep is empty; a code we do not know is a feed that cannot be read.
    """
    given = facts or {}
    kind = FEED_ERRORS.get(code)
    if kind is None:
        return Unreadable(url=str(given.get("url", "")), problem=code)
    named = [fact for fact in fields(kind) if fact.name != "retry_after_s"]
    return kind(**{f.name: given.get(f.name, 0 if f.type is int else "") for f in named})


class NotPublicError(SisterCityError, OSError):
    """The address a name stands for may not be connected to.

    An OSError too, because it is raised where a socket is opened: aiohttp closes its connection.
    """


class DeliveryError(SisterCityError):
    """Discord refused a message."""


class StorageError(SisterCityError):
    """The database failed."""


class RowGone(StorageError):
    """A row that was to be changed is not there."""

    def __init__(self, table: str) -> None:
        super().__init__(f"no such row in {table}")
        self.table = table


class ClaimLost(StorageError):
    """A row that was claimed belongs to nobody, or to another, by now."""

    def __init__(self, table: str, number: int) -> None:
        super().__init__(f"row {number} of {table} is claimed no more")
        self.table = table
        self.number = number


class AlreadyFollowed(SisterCityError):
    """The channel follows that feed already."""


class SchemaError(StorageError):
    """The database cannot be brought to our schema; `revision` is the step that is at fault."""

    def __init__(self, revision: str) -> None:
        super().__init__(revision)
        self.revision = revision


class MigrationError(SchemaError):
    """The migration `revision` could not be carried out; the cause is chained."""


class NewerSchemaError(SchemaError):
    """The database is of `revision`, which we do not know."""


class DataError(SisterCityError):
    """The facts or the atlas compiled from them cannot be used; `remedy` says what to do.

    `line` is 1-based; None where the whole file is meant.
    """

    def __init__(
        self, problem: str, *, file: str = "", line: int | None = None, remedy: str = ""
    ) -> None:
        where = f"{file}:{line}: " if line is not None else f"{file}: " if file else ""
        super().__init__(f"{where}{problem}" + (f" — {remedy}" if remedy else ""))
        self.problem = problem
        self.file = file
        self.line = line
        self.remedy = remedy


class RefreshError(SisterCityError):
    """Wikidata could not be read to the end, so nothing was taken from it."""


class OutputFailed(SisterCityError):
    """Standard output takes no more; no OSError, so that nobody takes it for a file of theirs."""


class ConfigError(SisterCityError):
    """The operator must act before the bot can start."""


class BadPart(SisterCityError, ValueError):
    """A part of a setting cannot be used; the text goes on behind the setting's name, and shows no value.

    A ValueError too, because it is raised while the settings are read.
    """


class NotUpYet(ConfigError):
    """What the bot needs does not answer yet; it may be starting itself."""
