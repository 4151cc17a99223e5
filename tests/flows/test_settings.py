"""What ``--repeats`` may ask for, by level, and the settings file."""

from pathlib import Path

import pytest

from flows.settings import Settings, SettingsError, load, repeats_by_level, rules_off, template

LEVELS = ("documents", "passages", "sentences", "site_lines")


@pytest.mark.parametrize(
    ("asked", "modes"),
    [
        ("drop", ("drop", "drop", "mark", "drop")),
        ("mark", ("mark",) * 4),
        ("off", ("off",) * 4),
        ("documents=mark", ("mark", "drop", "mark", "drop")),
        ("sentences=off, site-lines=mark", ("drop", "drop", "off", "mark")),
    ],
)
def test_repeats_are_asked_for_all_levels_or_by_level(asked: str, modes: tuple[str, ...]) -> None:
    chosen = Settings.model_validate(repeats_by_level(asked))
    assert tuple(getattr(chosen, f"repeats_{level}") for level in LEVELS) == modes


@pytest.mark.parametrize("asked", ["", "erase", "all=drop", "sentences=drop", "documents", "documents=drop,"])
def test_what_is_no_mode_or_level_is_said_in_a_sentence(asked: str) -> None:
    with pytest.raises(SettingsError, match="--repeats"):
        repeats_by_level(asked)


def test_the_template_is_a_settings_file_with_every_default(tmp_path: Path) -> None:
    path = tmp_path / "winnow.toml"
    path.write_text(template(), encoding="utf-8")
    assert load(path) == Settings()
    assert all(f"\n{name} = " in template() for name in Settings.model_fields)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("cautoin = 0.5", "names 'cautoin', which is no setting; did you mean 'caution'\\?"),
        ("colour = 'red'", "names 'colour', which is no setting; `winnow settings`"),
        ("caution = 7", "wrong value for 'caution': Input should be less than or equal to 1"),
        ("caution =", "is not TOML"),
        ("caution = true", "wrong value for 'caution': Input should be a valid number"),
        ('caution = "0.9"', "wrong value for 'caution': Input should be a valid number"),
        ("caution = nan", "wrong value for 'caution': Input should be a finite number"),
        ("snapshots_kept = '3'", "wrong value for 'snapshots_kept': Input should be a valid integer"),
        ("seconds_per_document = inf", "wrong value for 'seconds_per_document': Input should be a finite number"),
        ("text_fields = 'text'", "wrong value for 'text_fields': it takes a list of names"),
        ("text_fields = []", "wrong value for 'text_fields': it takes a list of names"),
        ("rules_off = 'byline'", "wrong value for 'rules_off': it takes a list of names"),
        ("rules_off = ['bylin']", "wrong value for 'rules_off': there is no rule 'bylin'; did you mean byline\\?"),
        ("rules_off = ['copy']", "wrong value for 'rules_off': copy is no rule, and `--repeats` turns it off"),
    ],
)
def test_what_is_wrong_in_a_settings_file_is_said_with_its_remedy(written: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "winnow.toml"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(SettingsError, match=said):
        load(path)


def test_a_settings_file_may_begin_with_a_mark_and_give_whole_numbers(tmp_path: Path) -> None:
    path = tmp_path / "winnow.toml"
    path.write_text("\ufeffcaution = 1\nseconds_per_document = 5", encoding="utf-8")
    assert load(path) == Settings(caution=1, seconds_per_document=5)


@pytest.mark.parametrize(
    ("changed", "decides"),
    [
        ({"caution": 0.6}, True),
        ({"rules_off": ("byline",)}, True),
        ({"text_fields": ("story",)}, True),
        ({"seconds_per_document": 20}, True),
        ({"mebibytes_per_worker": 4096}, True),
        ({"mebibytes_per_batch": 64}, False),
        ({"repeats_documents": "mark"}, False),
        ({"snapshots_kept": 9}, False),
    ],
)
def test_what_was_cleaned_is_cleaned_anew_where_a_limit_that_rejects_documents_is_another(
    changed: dict[str, object],
    decides: bool,  # noqa: FBT001
) -> None:
    assert (Settings.model_validate(changed).digest() != Settings().digest()) == decides


def test_rules_are_turned_off_by_any_of_their_names_in_any_order() -> None:
    one, other = rules_off(["Date_Stub", "W004"]), {"rules_off": ("byline", "date-stub", "byline")}
    assert Settings.model_validate(one) == Settings.model_validate(other)
    with pytest.raises(SettingsError, match="--without: there is no rule 'dates'"):
        rules_off(["dates"])


def test_a_settings_file_that_is_not_there_is_told_with_what_prints_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot read .*`winnow settings`"):
        load(tmp_path / "none.toml")
