"""Get pictures drawn: from the cache, or by the one worker process, never on the event loop."""

import asyncio
import json
import logging
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from bot.paths import PACKAGE
from bot.pictures.cache import PictureCache, default_folder
from bot.pictures.chart import Chart
from bot.pictures.postcard import Postcard
from bot.pictures.scene import Scene
from bot.pictures.worker import HEADER

log = logging.getLogger(__name__)

TIMEOUT_S = 10.0
"""A picture that takes longer is given up, and the worker with it."""

IDLE_S = 120.0
"""A worker nobody has needed for so long ends, and gives its memory back."""

QUEUE = 40
"""So many pictures may wait; more would only come when nobody looks any more."""

Drawing = Scene | Chart | Postcard


_KINDS = {Scene: "map", Chart: "chart", Postcard: "postcard"}


class Studio:
    """Draws one picture at a time. Every failure is logged and gives None: a card goes out without.

    The worker is started when the first picture is wanted, ended when idle, killed on a time-out
    and replaced when it has drawn its number.
    """

    def __init__(
        self,
        cache: PictureCache | None = None,
        *,
        timeout_s: float = TIMEOUT_S,
        idle_s: float = IDLE_S,
    ) -> None:
        self.cache = cache or PictureCache(default_folder())
        self._timeout_s = timeout_s
        self._idle_s = idle_s
        self._turn = asyncio.Lock()
        self._worker: asyncio.subprocess.Process | None = None
        self._drawing: dict[str, asyncio.Task[bytes | None]] = {}
        self._idle: asyncio.TimerHandle | None = None
        self._closed = False

    async def __aenter__(self) -> "Studio":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def worker_pid(self) -> int | None:
        """Return the worker's process id while one is running."""
        return self._worker.pid if self._worker and self._worker.returncode is None else None

    async def draw(self, drawing: Drawing) -> bytes | None:
        """Return the PNG of a map or a chart, or None if it cannot be had.

        Whoever asks for a picture that is being drawn already waits for that one.
        """
        key = drawing.key
        task = self._drawing.get(key)
        if task is None:
            if self._closed or len(self._drawing) >= QUEUE:
                return None
            task = asyncio.create_task(self._draw(key, drawing), name=f"draw {key}")
            self._drawing[key] = task
            task.add_done_callback(lambda _: self._drawing.pop(key, None))
        # One who stops waiting does not stop the drawing: it still lands in the cache.
        return await asyncio.shield(task)

    async def draw_within(self, drawing: Drawing, seconds: float) -> bytes | None:
        """Return the PNG if it is there within `seconds`; drawing goes on for the next time."""
        try:
            return await asyncio.wait_for(self.draw(drawing), seconds)
        except TimeoutError:
            return None

    async def close(self) -> None:
        """End the worker; pictures still wanted become None."""
        self._closed = True
        for task in list(self._drawing.values()):
            task.cancel()
        await asyncio.gather(*self._drawing.values(), return_exceptions=True)
        if self._idle:
            self._idle.cancel()
        await self._end_worker()

    async def _draw(self, key: str, drawing: Drawing) -> bytes | None:
        kept = await asyncio.to_thread(self.cache.get, key)
        if kept is not None:
            return kept
        async with self._turn:
            if self._idle:
                self._idle.cancel()
            try:
                png = await asyncio.wait_for(self._ask_worker(drawing), self._timeout_s)
            except TimeoutError:
                log.warning("picture given up key=%s after_s=%g", key, self._timeout_s)
                png = b""
                await self._end_worker()
            except (OSError, EOFError) as error:
                log.warning("picture failed key=%s error=%r", key, error)
                png = b""
                await self._end_worker()
            except asyncio.CancelledError:
                # Half an answer may lie in the pipe: the next job needs a fresh worker.
                await self._end_worker()
                raise
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(self._idle_s, self._end_idle_worker)
        if not png:
            return None
        await asyncio.to_thread(self.cache.put, key, png)
        return png

    async def _ask_worker(self, drawing: Drawing) -> bytes:
        """Return the worker's answer. Raises OSError or EOFError if it dies over it."""
        kind = _KINDS[type(drawing)]
        job = await asyncio.to_thread(lambda: json.dumps({kind: asdict(drawing)}).encode())
        for attempt in (1, 2):
            jobs, answers = await self._pipes()
            try:
                jobs.write(HEADER.pack(len(job)) + job)
                await jobs.drain()
                (length,) = HEADER.unpack(await answers.readexactly(HEADER.size))
                return await answers.readexactly(length)
            except (ConnectionError, asyncio.IncompleteReadError) as error:
                # A worker that has drawn its number ends between two jobs; that is no failure.
                await self._end_worker()
                if attempt == 2:
                    raise EOFError("the drawing process died") from error
        raise AssertionError("unreachable")

    async def _pipes(self) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
        """Return the running worker's input and output; start one if none runs."""
        if self._worker is None or self._worker.returncode is not None:
            self._worker = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot.pictures.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                cwd=Path(PACKAGE).parent,
                limit=1 << 20,
            )
        jobs, answers = self._worker.stdin, self._worker.stdout
        if jobs is None or answers is None:
            raise EOFError("the drawing process has no pipes")
        return jobs, answers

    def _end_idle_worker(self) -> None:
        if self._worker and self._worker.stdin:
            # Its input ends, and so does it.
            self._worker.stdin.close()
            self._worker = None

    async def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        with suppress(ProcessLookupError):
            worker.kill()
        await worker.wait()
