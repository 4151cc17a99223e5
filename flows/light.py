"""What a process of Winnow's own does without, so that it starts sooner."""

import gc
import sys

#: New objects after which the garbage collector looks at those that are young; by default 700. While modules load, all
#: of them stay.
_YOUNG = 50_000


class _WithoutPandas:
    """An import finder to which pandas is not installed: Arrow loads it to ask whether a list is one of its columns.

    That takes a third of a second, and nothing here makes a data frame.
    """

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name=name)


def lighten() -> None:
    """Do without pandas, and with fewer looks for garbage, from now on: for a command and for a worker.

    A process that is somebody else's must not call it.
    """
    sys.meta_path.insert(0, _WithoutPandas)
    gc.set_threshold(_YOUNG)
