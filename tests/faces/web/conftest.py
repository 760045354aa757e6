"""The small bot that these tests talk to, and its preview being served."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.faces.web.app import make_app
from bot.service.conversation import Conversation

from .conversations import small

Client = TestClient[web.Request, web.Application]


@pytest.fixture(scope="session")
def conversation(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return small(tmp_path_factory.mktemp("small"))


@pytest.fixture
async def client(conversation: Conversation) -> AsyncIterator[Client]:
    async with TestClient(TestServer(make_app(conversation))) as client:
        yield client
