"""Write to standard output and standard error whatever stands behind them: a pipe, a full disk, nothing."""

import io
import os
import signal
import sys
from collections.abc import Callable

from bot.errors import OutputFailed

STDIN, STDOUT, STDERR = 0, 1, 2
EXIT_FAILED = 1
EXIT_INTERRUPTED, EXIT_TERMINATED = 130, 143
"""What a shell makes of Ctrl-C and of SIGTERM: 128 and the signal's number."""


class Outlet(io.TextIOWrapper):
    """A text stream in UTF-8 that minds no reader who has seen enough (`… | head -1`).

    From then on `gone` is true and the rest goes nowhere, so that each command still ends with the
    exit code it would have ended with. Any other failure of a `strict` outlet raises OutputFailed;
    of another, which is where failures are told, it is passed over too.
    """

    def __init__(self, raw: io.BufferedIOBase, *, strict: bool, line_buffering: bool) -> None:
        super().__init__(
            raw,  # type: ignore[arg-type]  # the protocol it wants is what this is
            encoding="utf-8",
            errors="replace",
            line_buffering=line_buffering,
        )
        self.strict = strict
        self.gone = False

    def write(self, text: str, /) -> int:
        self._guarded(lambda: super(Outlet, self).write(text))
        return len(text)

    def flush(self) -> None:
        if not self.closed:
            self._guarded(super().flush)

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except OSError as error:
            # What lies in the buffers would fail again and again, at the latest when Python ends.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)
            # Windows says EINVAL where others say EPIPE.
            if self.strict and not isinstance(error, BrokenPipeError) and os.name != "nt":
                raise OutputFailed(error.strerror or str(error)) from None
            self.gone = True


def nobody_reads() -> bool:
    """Return whether standard output has lost its reader: who writes line after line may stop."""
    return isinstance(sys.stdout, Outlet) and sys.stdout.gone


def run(main: Callable[[], int]) -> int:
    """Return what `main` returns, with streams that can be written to whatever stands behind them."""
    # An end by SIGTERM takes half-written files away, too. The bot itself, live, ends in its own way.
    signal.signal(signal.SIGTERM, _terminated)
    _occupy()
    sys.stdin = sys.stdin or open(STDIN, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = _outlet(sys.stdout, STDOUT, strict=True)
    sys.stderr = _outlet(sys.stderr, STDERR, strict=False)
    try:
        try:
            code = main()
        except SystemExit as ended:  # argparse, with its usage or its help
            code = ended.code if isinstance(ended.code, int) else EXIT_FAILED
        sys.stdout.flush()
    except OutputFailed as error:
        print(f"standard output cannot be written: {error}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    finally:
        sys.stderr.flush()
    return code


def _terminated(_number: int, _frame: object) -> None:
    raise SystemExit(EXIT_TERMINATED)


def _occupy() -> None:
    """Put something behind descriptors that were closed (`>&-`).

    The next file opened would get the number, a database for one, and be printed into. What stands
    behind standard output then can only be read, so that writing to it fails.
    """
    for descriptor in (STDIN, STDOUT, STDERR):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_WRONLY if descriptor == STDERR else os.O_RDONLY)


def _outlet(stream: object, descriptor: int, *, strict: bool) -> Outlet:
    if isinstance(stream, io.TextIOWrapper):
        lines = stream.line_buffering
        return Outlet(stream.detach(), strict=strict, line_buffering=lines)
    raw = io.BufferedWriter(io.FileIO(descriptor, "w", closefd=False))
    return Outlet(raw, strict=strict, line_buffering=not strict)
