"""Parse feeds in a process of its own: `python -m bot.fetch.parse_worker`, spoken to by `ParsePool`.

A message is its length (u32) and a pickle: (what, body, content type, url, Link header) comes in, ("ok", value)
or ("error", code, facts) goes out. It ends when its input does, so it never outlives the bot.
"""

import os
import pickle
import signal
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from bot.errors import FeedError, Unreadable
from bot.news.discover import find_feeds
from bot.news.parse import parse_feed

MAX_MEMORY = 768 * 1024 * 1024
CPU_LIMIT_S = 2.0
"""Processor time one document may take; a feed of 300 items takes a tenth of a second."""


class _TookTooMuch(BaseException):
    """No Exception, so that no parser's own clean-up swallows it."""


def main() -> None:
    _limit_memory()
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:
        # The bot is gone, and Python's own goodbye would complain of that once more.
        os._exit(0)


def serve(incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer messages until there are no more."""
    while len(head := incoming.read(4)) == 4:
        # The parent's own pickle over a pipe nobody else holds: nothing of the web is unpickled.
        message = pickle.loads(incoming.read(struct.unpack("<I", head)[0]))  # noqa: S301
        answer = pickle.dumps(_answer(*message), pickle.HIGHEST_PROTOCOL)
        outgoing.write(struct.pack("<I", len(answer)) + answer)
        outgoing.flush()


def _answer(what: str, body: bytes, content_type: str, url: str, links: str) -> tuple[object, ...]:
    try:
        with _limited():
            if what == "page":
                return ("ok", find_feeds(body, content_type, url, links))
            return ("ok", parse_feed(body, content_type, url))
    except FeedError as error:
        return ("error", error.code, error.facts)
    except _TookTooMuch:
        slow = Unreadable(url=url, problem="TookTooMuch")
        return ("error", slow.code, slow.facts)
    except Exception as error:  # noqa: BLE001 - whatever a hostile document does to a parser, the next one is read
        unreadable = Unreadable(url=url, problem=type(error).__name__)
        return ("error", unreadable.code, unreadable.facts)


@contextmanager
def _limited() -> Iterator[None]:
    """Stop what runs inside once it has had its share of the processor."""
    if not hasattr(signal, "setitimer"):  # Windows; the time limit of the parent remains
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise _TookTooMuch

    signal.signal(signal.SIGVTALRM, stop)
    # Again and again: a bare "except" of a parser may catch the first.
    signal.setitimer(signal.ITIMER_VIRTUAL, CPU_LIMIT_S, 0.1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has none; the time limit of the parent remains
        return
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))


if __name__ == "__main__":
    main()
