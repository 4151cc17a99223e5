"""What a message tells its reader to do can be done, and helps."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from flows.errors import StoreError
from flows.export import MissingExtraError, export
from flows.extras import how_to_install
from flows.objects import reported
from flows.settings import Settings, template
from flows.sources.formats import classify, unknown_format
from flows.store import Store
from transforms.formats.fields import find_text
from transforms.formats.record import UnreadableError

ROOT = Path(__file__).parents[2]


def test_whoever_lacks_an_extra_is_told_to_install_it_from_the_clone_at_the_locked_versions() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for extra in extras:
        assert f"--constraint constraints.txt --editable '.[{extra}]'" in how_to_install(extra)
    assert (ROOT / "constraints.txt").is_file()


def test_nobody_is_sent_to_the_package_index_for_a_stranger_of_the_same_name() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "flows").rglob("*.py")]
    assert [page.name for page in pages if re.search(r"\bwinnow\[", page.read_text(encoding="utf-8"))] == []


def test_an_export_and_an_object_store_without_their_packages_say_what_installs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "deltalake", None)
    store = Store(tmp_path / "curated")
    with store.lock(), store.begin() as draft:
        snapshot = draft.publish({}, keep=1)
    with pytest.raises(MissingExtraError, match=re.escape(how_to_install("delta"))):
        export(snapshot, "delta", tmp_path / "out")
    with pytest.raises(StoreError, match=re.escape(how_to_install("s3"))), reported("s3://newsroom/tables"):
        raise ImportError("Install s3fs to access S3")


def test_every_ending_that_is_read_is_among_those_that_a_file_of_another_name_is_told() -> None:
    message = str(unknown_format().message)
    endings = re.findall(r"\.\w+", message)
    assert {".tgz", ".tzst", ".tbz", ".tbz2", ".txz", ".gz", ".zip", ".jsonl"} <= set(endings)
    assert all(classify(f"a.txt{ending}".encode()) for ending in endings)
    assert "rename or convert it" in message


def test_a_record_without_text_is_told_to_add_its_field_and_not_to_put_it_in_the_place_of_the_others() -> None:
    usual = Settings().text_fields
    with pytest.raises(UnreadableError, match=r"add .* to text_fields, beside these \(`winnow settings` prints"):
        find_text({"story_text": "The weir was built by hand."}, usual)
    assert f"text_fields = {str(list(usual)).replace(chr(39), chr(34))}" in template()
    assert find_text({"story_text": "The weir was built by hand."}, (*usual, "story_text")).value
