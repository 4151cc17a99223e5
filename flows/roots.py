"""What a deployment's runs may touch: whoever may start one may also set its parameters.

They are typed by the flow, and held here to the folders that whoever set the deployment up named in the environment of
the process that runs it. ``winnow serve`` does that; on a work pool it is the working folder, unless told otherwise.
"""

import os
from pathlib import Path

from prefect.context import FlowRunContext

from flows.errors import StoreError
from flows.objects import is_url
from flows.snapshot import CURRENT, SNAPSHOTS
from flows.store import STAGING
from transforms.tables import TABLES

#: The folder or URL below which a deployment's runs read, and the one below which they publish.
RAW_ROOT = "WINNOW_RAW_ROOT"
CURATED_ROOT = "WINNOW_CURATED_ROOT"
#: The one Dask scheduler that they may speak with: what it answers is run here.
DASK_ADDRESS = "WINNOW_DASK_ADDRESS"


#: What a destination holds of Winnow's.
_KEPT = frozenset({SNAPSHOTS, STAGING, CURRENT, *TABLES})


class OutsideError(StoreError):
    """A deployment's parameter names something outside of what the deployment may touch."""


class OverlapError(StoreError):
    """Two folders of which each must be apart from the other are not."""


def allow(raw: str, curated: str) -> None:
    """Name, for the runs that this process starts, the folders or URLs that they are held to."""
    os.environ |= {RAW_ROOT: raw, CURATED_ROOT: curated}


def part(raw: str, curated: str) -> None:
    """Refuse folders of which one would be read or written as the other.

    Tables below the raw files would be read as such by the next run. Raw files may lie in the folder of the tables, but
    not where Winnow keeps them.

    Raises:
        OverlapError: so they lie, or one of them is not named, or not so that Prefect can be told.
    """
    for name, place in (("raw", raw), ("curated", curated)):
        if not place.strip():
            raise OverlapError(Path(), f"no folder is named with --{name}", "an empty name would be this folder")
        if place.encode("utf-8", "replace").decode() != place:
            problem = "a folder whose name is not UTF-8 cannot be told to Prefect"
            raise OverlapError(ascii(place), problem, f"name another with --{name}")
    if _lies_in(f"{curated}/", raw):
        raise OverlapError(curated, "the tables would lie among the raw files", "name another place with --curated")
    if any(_lies_in(raw, f"{curated}/{name}") for name in _KEPT):
        raise OverlapError(raw, "there Winnow keeps its tables", "name the folder of raw files with --raw")


def spare(out: Path) -> None:
    """Refuse to export to where tables are published: whoever reads those would take the export's files for parts.

    Raises:
        OverlapError: ``out`` is such a folder, or lies where Winnow keeps its tables.
    """
    place = out.resolve()
    for folder in (place, *place.parents):
        below = place.relative_to(folder).parts
        if (folder / CURRENT).is_symlink() and (not below or below[0] in _KEPT):
            raise OverlapError(out, "there Winnow keeps its tables", "name another folder for the export")


def confine(raw: str, curated: str, address: str | None) -> None:
    """Refuse parameters of a deployment's run that lead elsewhere; other runs are those of this machine's user.

    Raises:
        OutsideError: a folder lies outside of its root, or the scheduler is not the one that may be spoken with.
    """
    context = FlowRunContext.get()
    if context is None or context.flow_run is None or context.flow_run.deployment_id is None:
        return
    for name, place, variable in (("raw", raw, RAW_ROOT), ("curated", curated, CURATED_ROOT)):
        root = os.environ.get(variable) or str(Path.cwd())
        if not _lies_in(place, root):
            problem = f"{name} lies outside of {root}, which this deployment is held to"
            raise OutsideError(Path(place), problem, f"set {variable} where the deployment runs, if that is meant")
    if address is not None and address != os.environ.get(DASK_ADDRESS):
        problem = "this deployment may not speak with that Dask scheduler"
        raise OutsideError(Path(address), problem, f"set {DASK_ADDRESS} where the deployment runs, if that is meant")


def _lies_in(place: str, root: str) -> bool:
    """Whether a folder or URL is ``root`` or lies below it, wherever links and dots lead.

    >>> _lies_in("s3://a/b", "s3://a"), _lies_in("s3://a/../b", "s3://a"), _lies_in("/raw/../etc", "/raw")
    (True, False, False)
    """
    if is_url(place) or is_url(root):
        below = place == root or place.startswith(root.rstrip("/") + "/")
        return below and ".." not in place.split("/")
    return Path(place).resolve().is_relative_to(Path(root).resolve())
