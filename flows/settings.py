"""What a run can be told, with its defaults, from a TOML file or the command line."""

import hashlib
import json
import tomllib
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import ErrorDetails

Repeats = Literal["drop", "mark", "off"]


#: What may happen to each kind of repeat; sentences inside a paragraph are never removed.
_MODES = {
    "documents": ("drop", "mark", "off"),
    "passages": ("drop", "mark", "off"),
    "sentences": ("mark", "off"),
    "site-lines": ("drop", "mark", "off"),
}


class SettingsError(ValueError):
    """A settings file that cannot be used; the message names the file, the key and what it takes."""


class Settings(BaseModel):
    """Everything that decides a result, and the limits under which it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    caution: float = Field(
        0.5,
        ge=0,
        le=1,
        strict=True,
        allow_inf_nan=False,
        description="Removals that a rule is less sure of than this are not made.",
    )
    rules_off: tuple[str, ...] = Field(
        (), description="Rules that remove nothing, by name (`winnow rules`); another may still take the same text."
    )
    repeats_documents: Repeats = Field("drop", description="Copies of whole documents: drop, mark or off.")
    repeats_passages: Repeats = Field("drop", description="Paragraphs that another document holds: drop, mark or off.")
    repeats_site_lines: Repeats = Field("drop", description="Lines that a site puts on its pages: drop, mark or off.")
    repeats_sentences: Literal["mark", "off"] = Field(
        "mark", description="Sentences that stand in other documents' paragraphs: mark (they stay) or off."
    )
    text_fields: tuple[str, ...] = Field(
        (
            *("text", "content", "body", "article", "article_body", "main_text", "full_text", "page_content"),
            *("raw_content", "html", "raw_html"),
        ),
        min_length=1,
        description="Fields of a JSON or table record that may hold its text or HTML; the first that does is read.",
    )
    seconds_per_document: float = Field(
        10, gt=0, strict=True, allow_inf_nan=False, description="A document that takes longer is rejected."
    )
    mebibytes_per_worker: int = Field(
        1024, ge=512, strict=True, description="A document that makes a worker need more is rejected."
    )
    mebibytes_per_batch: int = Field(
        16, ge=1, le=1024, strict=True, description="Raw data that one task cleans, about."
    )
    snapshots_kept: int = Field(
        5, ge=2, strict=True, description="Published snapshots that stay on disk, for who still reads them."
    )

    @field_validator("rules_off")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        """The names as the catalogue has them, each once and in order: so the same rules give the same digest."""
        return tuple(sorted(set(map(_rule, names))))

    def digest(self) -> str:
        """16 hex digits that change with every setting that changes what cleaning a document gives."""
        decisive = self.model_dump_json(
            include={"caution", "rules_off", "text_fields", "seconds_per_document", "mebibytes_per_worker"}
        )
        return hashlib.blake2b(decisive.encode(), digest_size=8).hexdigest()


def load(path: Path | None) -> Settings:
    """Settings from a TOML file, or the defaults where ``path`` is None.

    Raises:
        SettingsError: the file cannot be read, is not TOML, or holds an unknown key or a wrong value.
    """
    if path is None:
        return Settings()
    try:
        return Settings.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        remedy = "`winnow settings` prints one to start from"
        raise SettingsError(f"cannot read the settings file {path}: {error.strerror}; {remedy}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"the settings file {path} is not TOML: {error}") from error
    except ValidationError as error:
        raise SettingsError(f"the settings file {path} {_wrong(error)}") from error


def _wrong(error: ValidationError) -> str:
    """What is wrong first, and what may stand there."""
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    return _unknown(key) if first["type"] == "extra_forbidden" else f"has a wrong value for {key!r}: {_takes(first)}"


def _takes(wrong: ErrorDetails) -> str:
    """What a setting takes, in TOML's words."""
    names = {"text_fields": ["text", "body"], "rules_off": ["date-stub", "byline"]}
    if len(wrong["loc"]) > 1 or wrong["loc"][0] not in names or wrong["type"] == "value_error":
        return wrong["msg"].removeprefix("Value error, ")
    return f"it takes a list of names, such as {_toml(names[str(wrong['loc'][0])])}"


def _rule(name: str) -> str:
    """The name of the rule that somebody means by ``name``."""
    from flows.catalogue import REPEATS, find, unknown  # noqa: PLC0415 - the rules take a while to load

    if name in REPEATS:
        raise ValueError(f"{name} is no rule, and `--repeats` turns it off")
    rule = find(name)
    if rule is None:
        raise ValueError(unknown(name))
    return rule.name


def _unknown(key: str) -> str:
    near = get_close_matches(key, Settings.model_fields, 1)
    guess = f"did you mean {near[0]!r}? " if near else ""
    return f"names {key!r}, which is no setting; {guess}`winnow settings` lists them all"


def repeats_by_level(asked: str) -> dict[str, str]:
    """The settings that ``--repeats`` asks for: a mode for all levels, or ``level=mode`` for some, with commas.

    >>> repeats_by_level("drop")["repeats_sentences"]
    'mark'
    >>> repeats_by_level("documents=mark,site-lines=off")
    {'repeats_documents': 'mark', 'repeats_site_lines': 'off'}

    Raises:
        SettingsError: there is no such level, or it has no such mode.
    """
    if asked in _MODES["documents"]:
        modes = {level: asked if asked in known else "mark" for level, known in _MODES.items()}
    else:
        modes = {level.strip(): mode.strip() for level, _, mode in (part.partition("=") for part in asked.split(","))}
    for level, mode in modes.items():
        if level not in _MODES:
            raise SettingsError(
                f"--repeats takes drop, mark or off, or some of {', '.join(_MODES)} as LEVEL=MODE, not {level!r}"
            )
        if mode not in _MODES[level]:
            raise SettingsError(f"--repeats {level}= takes {' or '.join(_MODES[level])}, not {mode!r}")
    return {f"repeats_{level.replace('-', '_')}": mode for level, mode in modes.items()}


def rules_off(names: Sequence[str]) -> dict[str, Sequence[str]]:
    """The setting that ``--without`` asks for.

    Raises:
        SettingsError: there is no such rule.
    """
    try:
        return {"rules_off": [_rule(name) for name in names]}
    except ValueError as error:
        raise SettingsError(f"--without: {error}") from error


def template() -> str:
    """A settings file with every key at its default, and what it means above it."""
    lines = ["# Settings of Winnow: `winnow run --settings winnow.toml`. What is left out has its default."]
    for name, field in Settings.model_fields.items():
        lines += ["", f"# {field.description}", f"{name} = {_toml(field.default)}"]
    return "\n".join(lines)


def _toml(value: object) -> str:
    """A number, a string or a tuple of strings, as TOML 1.0 writes it: as JSON does."""
    return json.dumps(value)
