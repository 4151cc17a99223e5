r"""Bytes to text: which character encoding they are in, and what could not be decoded.

The order: a byte order mark, the declared charset, UTF-8, UTF-8 with a few broken bytes, UTF-16 without a mark, the
alphabets of languages written in Latin letters, charset-normalizer, and at last UTF-8 whatever it costs. Bytes that
have no meaning in the chosen encoding become one U+FFFD a run, and a repair holds them as ``\xNN``. The text never
holds a lone surrogate.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from charset_normalizer import from_bytes

from transforms.document import Repair

#: Repairs of decoding are the first step of reading.
STEP = 1

#: What encodings are called, after the WHATWG Encoding Standard's labels and with its widenings (``latin1`` means
#: windows-1252, ``gb2312`` means GB 18030), with Python's name first. Labels are compared by letters and digits alone.
_LABELS = {
    "utf-8": "utf8 unicode11utf8 xunicode20utf8",
    "utf-16-le": "utf16 utf16le unicode ucs2 csunicode iso10646ucs2",
    "utf-16-be": "utf16be unicodefffe",
    "utf-32-le": "utf32 utf32le",
    "utf-32-be": "utf32be",
    "cp1252": "windows1252 cp1252 xcp1252 latin1 l1 iso88591 iso885911987 ibm819 cp819 ascii usascii ansix341968",
    "cp1250": "windows1250 cp1250 xcp1250",
    "cp1251": "windows1251 cp1251 xcp1251",
    "cp1253": "windows1253 cp1253 xcp1253",
    "cp1254": "windows1254 cp1254 xcp1254 latin5 l5 iso88599 iso885991989",
    "cp1255": "windows1255 cp1255 xcp1255",
    "cp1256": "windows1256 cp1256 xcp1256",
    "cp1257": "windows1257 cp1257 xcp1257",
    "cp1258": "windows1258 cp1258 xcp1258",
    "iso8859-2": "latin2 l2 iso88592 iso885921987",
    "iso8859-3": "latin3 l3 iso88593 iso885931988",
    "iso8859-4": "latin4 l4 iso88594 iso885941988",
    "iso8859-5": "cyrillic iso88595 iso885951988",
    "iso8859-6": "arabic iso88596 iso885961987 asmo708 ecma114",
    "iso8859-7": "greek greek8 iso88597 iso885971987 elot928 ecma118",
    "iso8859-8": "hebrew visual iso88598 iso885981988 iso88598i iso88598e logical",
    "iso8859-10": "latin6 l6 iso885910",
    "iso8859-13": "iso885913",
    "iso8859-14": "iso885914",
    "iso8859-15": "latin9 l9 iso885915",
    "iso8859-16": "iso885916",
    "cp874": "windows874 cp874 tis620 iso885911 dos874",
    "koi8-r": "koi koi8 koi8r cskoi8r",
    "koi8-u": "koi8u koi8ru",
    "cp866": "cp866 ibm866 866 csibm866",
    "mac-roman": "macintosh mac xmacroman csmacintosh macroman",
    "mac-cyrillic": "xmaccyrillic xmacukrainian maccyrillic",
    "gb18030": "gb18030 gbk xgbk gb2312 gb231280 chinese csgb2312 cp936 windows936 ms936 euccn",
    "hz": "hzgb2312 hz",
    "big5hkscs": "big5 big5hkscs cnbig5 xxbig5 csbig5 cp950",
    "euc_jp": "eucjp xeucjp cseucpkdfmtjapanese ujis",
    "cp932": "shiftjis sjis xsjis mskanji ms932 windows31j csshiftjis cp932",
    "iso2022_jp": "iso2022jp csiso2022jp",
    "cp949": "euckr ksc5601 ksc56011987 ksc56011989 ksc5601 korean windows949 cp949 cseuckr uhc isoir149",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}

#: In these any text with a space or a line's end has zero bytes.
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
#: These can hold text whose every byte is below 0x80.
_SEVEN_BIT = ("iso2022_jp", "hz", *_WIDE)
_SEVERAL_BYTES = (*_SEVEN_BIT, "gb18030", "big5hkscs", "euc_jp", "cp932", "cp949", "utf-8")

_NOT_UTF8 = tuple(codec for codec in _SEVERAL_BYTES if codec != "utf-8")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: Letters beyond ASCII of languages written in Latin letters, with the Windows code page their texts are in; Western
#: ones come first, for theirs is by far the most used. A relative's text, decoded with another's page, mixes letters
#: that no one language has.
_ALPHABETS = (
    ("cp1252", "àâæçéèêëîïôœùûüÿ"),  # French
    ("cp1252", "äöüßéàè"),  # German
    ("cp1252", "áéíóúüñçàèòï"),  # Spanish, Catalan, Galician
    ("cp1252", "ãõáéíóúâêôçàü"),  # Portuguese
    ("cp1252", "àèéìíîòóùú"),  # Italian
    ("cp1252", "åäöéüæøè"),  # Danish, Finnish, Norwegian, Swedish
    ("cp1252", "ëïéèöüáíó"),  # Dutch
    ("cp1252", "áéíóúýþæöð"),  # Icelandic
    ("cp1250", "ąćęłńóśźż"),  # Polish
    ("cp1250", "áčďéěíňóřšťúůýžľĺŕôä"),  # Czech, Slovak
    ("cp1250", "áéíóöőúüű"),  # Hungarian
    ("cp1250", "čćđšž"),  # Croatian, Serbian, Slovenian
    ("cp1250", "ăâîşţ"),  # Romanian
    ("cp1254", "çğıöşüâîûi̇"),  # Turkish; the last two are the lower case of İ
    ("cp1257", "āčēģīķļņšūžõ"),  # Latvian
    ("cp1257", "ąčęėįšųūž"),  # Lithuanian
    ("cp1257", "äõöüšž"),  # Estonian
    ("cp1252", "àâæçéèêëîïôœùûüÿäößáíóúñòãõìåøýþð"),  # words of several Western languages in one text
)
_PUNCTUATION = frozenset("\xa0‘’‚“”„–—…•€£«»°§©®™·´¡¿ªº½²³‹›×\xad")

#: A text with so many bytes beyond ASCII, for one of ASCII's frequent letters, is not written in Latin letters.
_MOST_OF_LATIN = 0.6
#: One misplaced character in thirty is forgiven: a name from another language.
_FITS = 0.97

#: What charset-normalizer may answer: what the web's texts were written in before UTF-8.
_LEGACY = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "mac_roman"),
    *("koi8_r", "koi8_u", "cp866", "cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949"),
]
_NAMES = {"big5": "big5hkscs", "koi8_r": "koi8-r", "koi8_u": "koi8-u", "mac_roman": "mac-roman"}

_NEARLY_ALL = 0.9
_SAMPLE = 16384  # bytes: detection looks at no more
_FEW = 0.01  # share of bytes that may be broken in a text whose encoding is otherwise certain
_NO_TEXT = 0.25  # share of bytes that are broken everywhere in what is no text: in random bytes, half of them
_MOST_RUNS = 200_000  # of broken bytes, each of which is a repair; a text of any length has fewer
_NO_CHANCE = 24  # bytes beyond ASCII: of a text in another encoding that has so many, some are no UTF-8
_SOME = 3  # bytes: a character cut in two is as much, in a text of any length

#: Nine in ten letters of a European text.
_FREQUENT = b"etaoinsrhldcumETAOINSRHLDCUM"

_HIGH = re.compile(rb"[\x80-\xff]")
#: What another encoding's text looks like when it is read as one of several bytes: KOI8 as halfwidth katakana,
#: Japanese as Korean letters that stand alone or as Chinese with kana.
_MISREADINGS = {
    "cp932": re.compile("[\uff61-\uff9f]"),
    "cp949": re.compile("[\u3131-\u318e\u3041-\u30ff]"),
    "gb18030": re.compile("[\u3041-\u30ff]"),
}
_ESCAPED = re.compile("[\ud800-\udfff]+")
_NOT_A_WORD = re.compile("[^0-9a-z]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the Python name of the encoding it was in, and a repair for every run of bytes that had no meaning."""

    text: str
    encoding: str
    repairs: tuple[Repair, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded:
    r"""Decode ``data``; ``declared`` is the charset label that a container, a transport or the document names.

    It never raises: what is no text at all, by a look at a few places or by a count of its broken runs, is one U+FFFD
    and one repair. What is declared gives way where the bytes are UTF-8 beyond doubt: servers name the wrong charset
    more often than chance makes UTF-8, and as a single-byte charset anything can be decoded.

    >>> decode(b"\xff\xfeH\0i\0")
    Decoded(text='Hi', encoding='utf-16-le', repairs=())
    >>> decode("déjà vu".encode("cp1252"), "ISO-8859-1").text
    'déjà vu'
    >>> decode("naïve déjà caf".encode() + b"\xc3").repairs
    (Repair(step=1, start=14, end=15, before='\\xc3', kind='undecodable', detail='not utf-8'),)
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _decode(data[len(mark) :], codec)
    codec = codec_of(declared)
    if b"\0" not in data and _gives_way(codec, data):
        # Most texts are UTF-8, and all is said about these.
        with suppress(UnicodeDecodeError):
            return Decoded(data.decode(), "utf-8")
    for candidate in _candidates(data, codec):
        if all(_is_sound(_decode(part, candidate), part) for part in _parts(data)):
            decoded = _decode(data, candidate)
            if _is_sound(decoded, data):
                return decoded
    if _is_no_text(data):
        before = "\\x" + data.hex("-").replace("-", "\\x")
        return Decoded("\ufffd", "utf-8", (Repair(STEP, 0, 1, before, "undecodable", "no text"),))
    return _decode(data, "utf-8")


def _gives_way(declared: str, data: bytes) -> bool:
    """Whether ``data``, which has no zero bytes, is UTF-8 if it can be, whatever is declared."""
    if declared in _WIDE or declared not in (_SEVEN_BIT if data.isascii() else _NOT_UTF8):
        return True
    return len(_HIGH.findall(data[:_SAMPLE])) >= _NO_CHANCE


def _is_no_text(data: bytes) -> bool:
    if all(_undecodable(_decode(part, "utf-8")) > _NO_TEXT * len(part) for part in _parts(data)):
        return True
    return len(data) > _MOST_RUNS and sum(1 for _ in _ESCAPED.finditer(data.decode("utf-8", _ERRORS))) > _MOST_RUNS


def _candidates(data: bytes, declared: str) -> Iterator[str]:
    """Codecs that ``data`` may be in, the likeliest first; ``declared`` is a codec or empty."""
    if declared in _NOT_UTF8:
        yield declared
    if b"\0" in data[:_SAMPLE]:
        yield from _wide(data[:_SAMPLE])
    if _is_utf8(data):
        yield "utf-8"
    if declared and declared not in _SEVERAL_BYTES:
        yield declared
    yield from _detect(_sample(data))


def codec_of(label: str) -> str:
    """The Python codec that a charset label means, or an empty string for an unknown one.

    >>> codec_of(" ISO-8859-1 "), codec_of("Shift_JIS"), codec_of("rot13")
    ('cp1252', 'cp932', '')
    """
    return _CODECS.get(_NOT_A_WORD.sub("", label[:64].lower()), "")


def without_surrogates(text: str) -> Decoded:
    r"""A text that a parser made of escapes, each run of lone surrogates as one U+FFFD, and the repairs.

    >>> without_surrogates("a \ud83d b")
    Decoded(text='a � b', encoding='utf-8', repairs=(Repair(step=1, ..., before='\\ud83d', kind='undecodable', ...),))
    """
    if _ESCAPED.search(text) is None:
        return Decoded(text, "utf-8")
    return _unescape(text, "utf-8", lambda run: "".join([f"\\u{ord(character):04x}" for character in run]))


def _decode(data: bytes, codec: str) -> Decoded:
    """Decode with ``codec``, each run of bytes without a meaning as one U+FFFD."""
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        escaped = data.decode(codec, _ERRORS)
    return _unescape(escaped, codec, lambda run: "".join([f"\\x{ord(character) - 0xDC00:02x}" for character in run]))


def _unescape(escaped: str, codec: str, spell: Callable[[str], str]) -> Decoded:
    """Each run of lone surrogates as one U+FFFD, ``spell`` telling what they stand for."""
    pieces: list[str] = []
    repairs: list[Repair] = []
    position = shift = 0
    for run in _ESCAPED.finditer(escaped):
        pieces.append(escaped[position : run.start()])
        position = run.end()
        start = run.start() - shift
        repairs.append(Repair(STEP, start, start + 1, spell(run.group()), "undecodable", f"not {codec}"))
        shift += len(run.group()) - 1
    pieces.append(escaped[position:])
    return Decoded("\ufffd".join(pieces), codec, tuple(repairs))


def _escape(error: UnicodeError) -> tuple[str, int]:
    """Stand a lone surrogate, U+DC00 and the byte's value, in for every byte: no strict decoder ever yields one."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join([chr(0xDC00 + byte) for byte in error.object[error.start : error.end]]), error.end


_ERRORS = "winnow.escape"
codecs.register_error(_ERRORS, _escape)


def _parts(data: bytes) -> tuple[bytes, ...]:
    """What tells whether it is worth the time to decode ``data``: a few stretches of it, or all."""
    if len(data) <= 4 * _SAMPLE:
        return (data,)
    middle = len(data) // 2 & ~3
    return data[:_SAMPLE], data[middle : middle + _SAMPLE], data[-_SAMPLE:]


def _undecodable(decoded: Decoded) -> int:
    """How many bytes had no meaning."""
    return sum(len(repair.before) // len("\\x00") for repair in decoded.repairs)


def _is_sound(decoded: Decoded, data: bytes) -> bool:
    """Whether next to nothing was undecodable."""
    return _undecodable(decoded) <= max(_SOME, _FEW * len(data))


def _is_utf8(data: bytes) -> bool:
    """Whether ``data`` is UTF-8, but for a few bytes, with twice as many bytes of whole characters to show for it."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        first = error.start
    else:
        return True
    for part in (data[max(0, first - _SAMPLE) : first + _SAMPLE], data):
        broken = _undecodable(_decode(part, "utf-8"))
        whole = len(_HIGH.findall(part)) - broken
        # A part is cut anywhere: at most three bytes at either edge are broken by the cut alone.
        cut = 0 if len(part) == len(data) else 6
        if broken - cut > max(_SOME, _FEW * len(part)) or whole <= 2 * (broken - cut):
            return False
    return True


def _wide(sample: bytes) -> Iterator[str]:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes of its ASCII characters are."""
    sample = sample[: len(sample) & ~3] or sample
    zeros = [sample[offset::4].count(0) / max(1, len(sample) // 4) for offset in range(4)]
    if min(zeros[2:]) > _NEARLY_ALL and zeros[0] < 1 - _NEARLY_ALL:
        yield "utf-32-le"
    if min(zeros[:2]) > _NEARLY_ALL and zeros[3] < 1 - _NEARLY_ALL:
        yield "utf-32-be"
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, low, high in (("utf-16-le", even, odd), ("utf-16-be", odd, even)):
        if high > 8 * low and _reads_as_text(sample[: len(sample) & ~1], codec):
            yield codec


def _reads_as_text(sample: bytes, codec: str) -> bool:
    """Whether the sample decodes to characters of which all but one in fifty are printable or white space."""
    text = sample.decode(codec, "replace")
    odd = sum(not (character.isprintable() or character.isspace()) for character in text) + text.count("\ufffd")
    return odd <= (1 - _FITS) * len(text) + 1


def _sample(data: bytes) -> bytes:
    """A stretch from the first byte that is not ASCII on, with the line's beginning, ending at white space."""
    found = _HIGH.search(data)
    first = found.start() if found else 0
    floor = max(0, first - 512)
    start = data.rfind(b"\n", floor, first) + 1 or (first if floor else 0)
    sample = data[start : start + _SAMPLE]
    end = max(sample.rfind(b"\n"), sample.rfind(b" "))
    return sample[:end] if len(sample) == _SAMPLE and end > _SAMPLE // 2 else sample


def _detect(sample: bytes) -> Iterator[str]:
    """The legacy encodings that ``sample`` may be in, the likeliest first."""
    high = len(_HIGH.findall(sample))
    ascii_letters = sum(sample.count(bytes([letter])) for letter in _FREQUENT)
    if high <= _MOST_OF_LATIN * ascii_letters:
        yield from (codec for codec, alphabet in _ALPHABETS if _fits(sample, codec, alphabet))
    candidates, doubtful = list(_LEGACY), list[str]()
    while match := from_bytes(sample, cp_isolation=candidates, enable_fallback=False).best():
        misread = _MISREADINGS.get(match.encoding)
        if misread is None or len(misread.findall(str(match))) <= high // 16:
            yield _NAMES.get(match.encoding, match.encoding)
            break
        candidates.remove(match.encoding)
        doubtful.append(match.encoding)
    yield from doubtful


def _fits(sample: bytes, codec: str, alphabet: str) -> bool:
    """Whether nearly every character beyond ASCII is a letter of the alphabet or typographic."""
    beyond = "".join(_HIGH_TEXT.findall(sample.decode(codec, "replace"))).lower()
    strange = sum(character not in alphabet and character not in _PUNCTUATION for character in beyond)
    return strange <= (1 - _FITS) * len(beyond)


_HIGH_TEXT = re.compile(r"[^\x00-\x7f]+")
