"""Packages that only some uses need, and how they are installed."""


def how_to_install(extra: str) -> str:
    """How an extra of pyproject.toml is installed; what a package index has under Winnow's name is a stranger's.

    >>> how_to_install("s3")
    ".venv/bin/pip install --constraint constraints.txt --editable '.[s3]' (in Winnow's clone)"
    """
    return f".venv/bin/pip install --constraint constraints.txt --editable '.[{extra}]' (in Winnow's clone)"
