"""What Prefect logs of a run that fails."""

import logging

import pytest

from flows import tell
from flows.errors import StoreError


@pytest.mark.parametrize("name", ["prefect.flow_runs", "prefect.task_runs"])
@pytest.mark.parametrize(
    ("error", "traced"), [(StoreError("curated", "no space left", "free some"), False), (ValueError("a fault"), True)]
)
def test_a_failure_that_says_what_to_do_is_logged_without_a_traceback(
    error: Exception,
    traced: bool,  # noqa: FBT001
    name: str,
) -> None:
    assert tell
    record = logging.getLogger(name).makeRecord(
        name, logging.ERROR, __file__, 1, "it failed", (), (type(error), error, error.__traceback__)
    )
    assert logging.getLogger(name).filter(record)
    assert bool(record.exc_info) == traced
