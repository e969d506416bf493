"""Name every error that is raised on purpose.

SisterCityError
├── UserError        the person can put it right    → worded, private, not logged as an error
├── FeedError        the world failed               → back off, tell the moderator once
├── DeliveryError    Discord refused                → pause the subscription, or retry
├── StorageError     the database failed            → a reference number to the person, the traceback to the log
├── DataError        data/ is broken: file, line    → refuses to start
├── RefreshError     Wikidata could not be read     → the tables stay as they were
└── ConfigError      the operator must act          → one line on stderr, exit code 78

Raise where the fact is known, with the facts as attributes; word it in one place.
"""


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


class FeedError(SisterCityError):
    """A feed or a news service could not be read.

    `reason` is the end of the sentence's name in `locales/` (`feed-error-<reason>`), `facts` fill
    its places. `retry_after_s` is how long the server asked to be left alone, in seconds.
    """

    def __init__(
        self, reason: str, *, retry_after_s: float | None = None, **facts: str | int
    ) -> None:
        super().__init__(f"{reason} {facts}")
        self.reason = reason
        self.retry_after_s = retry_after_s
        self.facts = facts


class DeliveryError(SisterCityError):
    """Discord refused a message."""


class StorageError(SisterCityError):
    """The database failed."""


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


class ConfigError(SisterCityError):
    """The operator must act before the bot can start."""
