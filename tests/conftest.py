"""What tests of several rooms stand on."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from tests.press import Press


@pytest.fixture
async def press() -> AsyncIterator[Press]:
    there = Press(items={"town": []})
    runner = web.ServerRunner(web.Server(there.answer), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    there.port = runner.addresses[0][1]
    yield there
    await runner.cleanup()
