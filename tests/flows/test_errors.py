"""Errors name the path and the remedy, also those that the system gives no name."""

import errno
from pathlib import Path

import duckdb
import pytest

from flows.errors import StoreError, guarded, guarded_database


def test_a_write_into_an_open_file_that_fails_names_the_folder() -> None:
    told = r"^curated: No space left on device; free some space on that disk"
    with pytest.raises(StoreError, match=told), guarded_database(Path("curated")):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_failure_of_the_database_names_its_folder() -> None:
    told = r"^work: .*No space left on device; free some space"
    with pytest.raises(StoreError, match=told), guarded_database(Path("work")):
        raise duckdb.IOException("IO Error: Could not write file: No space left on device\nand more")


def test_a_query_that_the_database_does_not_take_asks_for_a_report_and_for_no_memory() -> None:
    told = r"^work: Binder Error: no such column; please report this$"
    with pytest.raises(StoreError, match=told), guarded_database(Path("work")):
        raise duckdb.BinderException("Binder Error: no such column\nand where")


def test_an_error_that_has_a_name_keeps_it() -> None:
    with pytest.raises(StoreError, match=r"^there: Is a directory; mend that"), guarded(Path("here")):
        raise OSError(errno.EISDIR, "Is a directory", "there")
