"""The process that draws: reads jobs from standard input, writes PNGs to standard output.

A frame is its length (4 bytes, big-endian) and its bytes: a job is JSON, an answer a PNG, and an
empty answer means that this job could not be drawn (the reason goes to standard error). Drawing
takes a tenth of a second of computing and some 100 MB; a process of its own keeps that, its
crashes and its pauses away from the bot, and gives all memory back when it ends.
"""

import json
import os
import struct
import sys
import traceback
from typing import BinaryIO

HEADER = struct.Struct(">I")

RENDERS = 500
"""Pictures after which the process ends and a fresh one takes its place."""

RSS_LIMIT_MB = 300
"""Resident memory above which it ends, too."""


def read_frame(stream: BinaryIO) -> bytes | None:
    """Return the next frame, or None at the end of the stream."""
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    (length,) = HEADER.unpack(header)
    return stream.read(length)


def rss_mb() -> float:
    """Return this process's resident memory in MB; 0 where /proc does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            pages = int(statm.read().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    from bot.pictures.render import render

    if hasattr(os, "nice"):  # not on Windows
        # Whoever types waits for an answer within milliseconds; a picture may take its time.
        os.nice(5)
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    for _ in range(RENDERS):
        job = read_frame(jobs)
        if job is None:
            return
        try:
            png = render(json.loads(job))
        except Exception:  # noqa: BLE001 - one picture fails, the next one need not
            traceback.print_exc()
            png = b""
        answers.write(HEADER.pack(len(png)) + png)
        answers.flush()
        if rss_mb() > RSS_LIMIT_MB:
            return


if __name__ == "__main__":
    main()
