import subprocess
import sys

_ARROW = """
from flows.light import lighten
lighten()
import sys
import pyarrow as pa
assert pa.array(["a", None]).to_numpy(zero_copy_only=False).tolist() == ["a", None]
assert "pandas" not in sys.modules
"""


def test_arrow_does_not_load_pandas() -> None:
    subprocess.run([sys.executable, "-c", _ARROW], check=True)
