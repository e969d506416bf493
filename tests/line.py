"""A line between a process and a server that can be held up, cut and mended, as a network does it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

Reach = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]
"""Connects to the server at the far end."""


class Line:
    """Hands on bytes both ways between `port` here and the server that `reach` leads to.

    `hold`: whoever is connected stays so, whoever connects is let in, and no byte gets through, until
    `mend`: then all that was said meanwhile arrives. `cut`: all connections end, and nobody gets one.
    """

    def __init__(self, reach: Reach) -> None:
        self.port = 0
        self._reach = reach
        self._is_free = asyncio.Event()
        self._is_free.set()
        self._is_cut = False
        self._ends: set[asyncio.StreamWriter] = set()
        self._carrying: set[asyncio.Task[None]] = set()

    def hold(self) -> None:
        self._is_free.clear()

    def cut(self) -> None:
        self._is_cut = True
        for end in list(self._ends):
            end.transport.abort()

    def mend(self) -> None:
        self._is_cut = False
        self._is_free.set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        self._server.close()
        self.cut()
        for task in self._carrying:
            task.cancel()
        await asyncio.gather(*self._carrying, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_cut:
            writer.transport.abort()
            return
        task = asyncio.ensure_future(self._carry_both(reader, writer))
        self._carrying.add(task)
        task.add_done_callback(self._carrying.discard)

    async def _carry_both(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._ends.add(writer)
        far = writer
        try:
            await self._is_free.wait()
            far_reader, far = await self._reach()
            self._ends.add(far)
            await asyncio.gather(self._carry(reader, far), self._carry(far_reader, writer))
        except OSError:
            pass  # who is at either end sees that it has ended
        finally:
            for end in {writer, far}:
                self._ends.discard(end)
                end.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while said := await reader.read(1 << 16):
            await self._is_free.wait()
            writer.write(said)
            await writer.drain()
        await self._is_free.wait()
        with suppress(OSError):
            writer.write_eof()


@asynccontextmanager
async def line_to(reach: Reach) -> AsyncIterator[Line]:
    line = Line(reach)
    await line.start()
    try:
        yield line
    finally:
        await line.stop()


def to_port(port: int) -> Reach:
    """Reach a server on the loopback."""
    return lambda: asyncio.open_connection("127.0.0.1", port)


def to_postgres(address: str) -> Reach:
    """Reach a PostgreSQL of ours, which listens on a socket in the folder its address names."""
    folder = Path(str(make_url(address).query["host"]))
    return lambda: asyncio.open_unix_connection(folder / ".s.PGSQL.5432")


def through(line: Line, address: str) -> str:
    """Return the address of a database as it is reached over a line."""
    over = make_url(address).set(host="127.0.0.1", port=line.port, query={})
    return over.render_as_string(hide_password=False)
