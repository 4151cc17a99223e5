"""Tasks in other processes of this machine speak with the temporary server that the run started."""

import sys
from types import SimpleNamespace

import pytest
from prefect.settings import PREFECT_API_URL, get_current_settings, temporary_settings

from flows import server

_MODULE = "prefect.server.api.server"
_URL = "http://127.0.0.1:8123/api"


@pytest.mark.parametrize("running", [True, False])
def test_the_temporary_server_is_named_where_it_runs(monkeypatch: pytest.MonkeyPatch, *, running: bool) -> None:
    temporary = SimpleNamespace(running=running, api_url=_URL)
    monkeypatch.setitem(sys.modules, _MODULE, SimpleNamespace(SubprocessASGIServer=lambda: temporary))
    with temporary_settings(restore_defaults={PREFECT_API_URL}), server.shared():
        assert get_current_settings().api.url == (_URL if running else None)


def test_the_server_that_somebody_named_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, _MODULE, raising=False)
    with temporary_settings({PREFECT_API_URL: _URL}), server.shared():
        assert get_current_settings().api.url == _URL
