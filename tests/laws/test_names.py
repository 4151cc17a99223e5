"""What the tables print of a file's name tells its bytes again: ids are made of them."""

from hypothesis import example, given
from hypothesis import strategies as st

from flows.sources import printable
from transforms.laws import path_bytes

names = st.binary(max_size=20) | st.text("n\\u20x\n\r\t\x1b\x85\u202e\u2028é", max_size=9).map(str.encode)


@given(names)
@example(b"new\nline.txt")
def test_a_printed_name_tells_its_bytes(name: bytes) -> None:
    assert path_bytes(printable(name)) == name
