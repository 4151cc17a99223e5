"""What all tests share: examples may take as long as a machine needs, and a Prefect server that stays up."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

from servers import prefect_home, prefect_server

settings.register_profile("winnow", deadline=None)
settings.load_profile("winnow")

# Tests send Ctrl-C to what they start, and who starts the tests in the background may have it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of runs that start a Prefect server of their own: its database is made once."""
    return prefect_home(tmp_path_factory.mktemp("prefect"))


@pytest.fixture(scope="session")
def prefect(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a run that finds a Prefect server already up: a run then starts in a third of the time."""
    with prefect_server(tmp_path_factory.mktemp("prefect")) as environment:
        yield environment
