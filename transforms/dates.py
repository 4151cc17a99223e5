"""Printed dates in two dozen languages, by shape and by tables: where one ends, and what it says as ISO 8601.

A date that names no offset is local time of an unknown place; whoever needs an instant takes it as UTC. Two-digit years
follow POSIX ``strptime`` (69–99: 1900s, 00–68: 2000s). A numeric date whose day and month could be exchanged has no
value unless the caller knows which comes first; so has a date without a year.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

#: Month names and abbreviations by language (Unicode CLDR 44, wide and abbreviated, format and stand-alone).
_MONTHS_BY_LANGUAGE = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct"
    "|november nov|december dec",
    "de": "januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|dezember dez",
    "fr": "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept"
    "|octobre oct|novembre nov|décembre decembre déc",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
    "it": "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set"
    "|ottobre ott|novembre nov|dicembre dic",
    "pt": "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov|dezembro dez",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt"
    "|november nov|december dec",
    "pl": "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze"
    "|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź"
    "|listopada listopad lis|grudnia grudzień gru",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "nb": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des",
    "tr": "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas"
    "|aralık ara",
    "id": "januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember",
    "ro": "ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi"
    "|decembrie",
    "hu": "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    "ru": "января янв|февраля фев|марта мар|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сен|октября окт"
    "|ноября ноя|декабря дек",
    "uk": "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    "cs": "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen"
    "|září|října říjen|listopadu listopad|prosince prosinec",
    "sk": "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra",
    "fi": "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta"
    "|marraskuuta|joulukuuta",
    "el": "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου"
    "|δεκεμβρίου",
    "ar": "يناير جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل ابريل نيسان أفريل|مايو أيار ماي|يونيو يونيه حزيران جوان"
    "|يوليو يوليه تموز جويلية|أغسطس اغسطس آب أوت|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر",
    "he": "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט"
    "|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
    "hi": "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
}
#: By their small letters and by their folded ones, which differ in "μαΐου".
MONTHS: dict[str, int] = {
    spelled: number
    for names in _MONTHS_BY_LANGUAGE.values()
    for number, words in enumerate(names.split("|"), start=1)
    for word in words.split()
    for spelled in (word, word.casefold())
}

#: Months of the Persian calendar: a date with one has no value here.
_PERSIAN_MONTHS = frozenset(
    ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند")
)
#: Years before this one that stand first are of that calendar too.
_GREGORIAN = 1500

#: Weekday names and abbreviations by language, same source; they are read over, never checked.
_WEEKDAYS_BY_LANGUAGE = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
    "es": "lunes martes miércoles miercoles jueves viernes sábado sabado domingo mié mie jue vie sáb sab dom",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica gio",
    "pt": "segunda terça terca quarta quinta sexta seg ter qua qui sex",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "uk": "понеділок вівторок середа четвер субота неділя",
    "cs": "pondělí úterý středa čtvrtek pátek neděle",
    "fi": "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "ro": "luni marți marţi miercuri joi vineri sâmbătă duminică",
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد",
    "fa": "دوشنبه یکشنبه چهارشنبه پنجشنبه جمعه شنبه",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार",
}
#: Vietnamese names them by two words.
_TWO_WORDS = "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật"
WEEKDAYS: frozenset[str] = frozenset(
    (*(word for words in _WEEKDAYS_BY_LANGUAGE.values() for word in words.split()), *_TWO_WORDS.split("|"))
)

#: Minutes east of UTC. North America: RFC 5322, section 4.3. The others: IANA time zone database, release 2024a.
ZONES: dict[str, int] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "SAST": 120, "PKT": 300, "WIB": 420, "HKT": 480, "AWST": 480, "SGT": 480,
    "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "HST": -600, "BRT": -180, "ART": -180,
    "WAT": 60, "CAT": 120, "EAT": 180, "TRT": 180, "NPT": 345, "ICT": 420, "MYT": 480, "PHT": 480,
    "МСК": 180, "TSİ": 180, "WITA": 480, "WIT": 540, "HNE": -300, "HAE": -240,
}  # fmt: skip
#: Names that several zones share, or that leave summer time open: the hour they qualify is not used.
_UNCLEAR_ZONES = frozenset({"IST", "CST", "AST", "SST", "LMT"})
#: Minutes east of UTC in winter, of zones whose names leave it to the day whether it is summer time.
_AMERICAN_ZONES: dict[str, int] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}

#: A letter, and in Devanagari the signs that words are written with.
_LETTER = r"(?:[^\W\d_\u0900-\u097f]|[\u0900-\u0963])"
_YEAR_FIRST = re.compile(r"([12۱]\d{3})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)(?:\.(?=$|,?\s))?")
#: "2024. március 21."
_YEAR_MONTH = re.compile(rf"(\d{{4}})\.?\s({_LETTER}{{3,12}})\s(\d{{1,2}})(?!\d)\.?")
_NUMERIC = re.compile(r"(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d|[./-]\d)")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:\s{1,2}|[-/]|(?<=\.))(?:(?:de|of|do|DE|OF|DO)\s)?"
    rf"({_LETTER}{{2,12}})"
    r"(?:\.?[,،]?(?:\s{1,2}|[-/.])(?:del?\s|DEL?\s)?(?:(\d{4})(?!\d)|(?<=[-/.])(\d{2})(?!\d)))?(?:\s?r\.)?"
)
_MONTH_FIRST = re.compile(
    r"([^\W\d_]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:(?:,\s?|\s{1,2})(\d{4})(?!\d))?"
)
#: "May-17-2023", "2023-May-17"
_NAMED_FIRST = re.compile(r"([^\W\d_]{3,12})([-/])(\d{1,2})\2(\d{4})(?!\d)")
_NAMED_SECOND = re.compile(r"([12]\d{3})([-/])([^\W\d_]{3,12})\2(\d{1,2})(?!\d)")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]")
#: "3/12(火)"
_CJK_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})\s?[(（][月火水木金土日월화수목금토일][)）]")
_WEEKDAY = re.compile(
    rf"((?i:{_TWO_WORDS})|{_LETTER}{{2,13}})(?:-[Ff]eira)?[.,،]{{0,2}}\s{{1,2}}(?:(?:den|dem|le|the|ngày)\s)?"
)
#: Behind a year: "2024 r.", "2024 г.", "2024 года". Before a sentence they may be the sentence's.
_YEAR_WORD = re.compile(r"\s?(?:r\.|г\.|года?|р\.|року)(?=$|,?\s{0,2}(?:[во]\s)?\d|\s?[|·•(–—-])")
_CJK_WEEKDAY = r"(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일"
#: A weekday behind a date, in brackets or at a line's end, or before an hour. "May 3, 2023 Monday is" is none.
_WEEKDAY_AFTER = re.compile(
    rf"\s?[(（](?:{_CJK_WEEKDAY}|[月火水木金土日월화수목금토일]|([^\W\d_]{{2,13}})(?:-feira)?\.?)[)）]"
    rf"|(?:\s?(?:{_CJK_WEEKDAY})|,?\s{{1,2}}([^\W\d_]{{2,13}})(?:-feira)?)"
    r"(?=$|,?\s{0,2}(?:(?:às?|at|um|om|alle|a las)\s)?\d|\s?[|·•–—-]\s)"
)
_JOIN = re.compile(
    r"T(?=\d)|[,:]?\s{0,2}(?:(?:--|[|/·•@–—-])[:,]?\s{0,2})?"
    r"(?:(?:la ora|ora|at|um|às|à|a las|alle ore|alle|ore|om|o godz\.|godz\.|klo?\.?|h\.?|o|в|о|v|saat|pukul|lúc"
    r"|الساعة|ساعت|בשעה)[:,]?\s{0,2})?\(?"
)
#: Halves of the day, before the hour; and behind it in Arabic.
_HALF = re.compile(r"(?:(午後|下午|오후)|午前|上午|오전)\s?")
_ARABIC_HALF = re.compile(r"\s?(?:(م)|ص)(?!\w)")
_TIME = re.compile(
    r"(\d{1,2})(?:(?:\s?[hH]\s?|[:.]|[時时시]\s?)(\d{2})(?!\d)(?:[:.](\d{2})(?!\d)(?:[.,]\d{1,9})?)?"
    r"|(?=\s?(?:[ap]\.?m\b|[AP]\.?M\b|Uhr\b|[hH]\b|[時时시])))"
    r"(?:\s?([apAP])\.?\s?[mM]\b\.?)?(?:[分분時时시]|\s?(?:Uhr|uur|hrs?|hs|horas|[hH])\b\.?)?"
)
_ZONE = re.compile(
    r"\s?\(?(?:(?:UTC|GMT)?([+−-])(\d{1,2})(?::?(\d{2}))?(?![\d.:/])|([A-Z]{1,5}|[Мм][Сс][Кк]|TSİ)\b)\)?"
)
#: "1931–2024", "(March 3, 1931 – January 19, 2024)"
_LIFETIME = re.compile(r"\(?([^()–—-]{4,30})(?:–|—|-| to | until )([^()–—-]{4,30})\)?$")
_LONGEST_LIFETIME = 70
_TIME_TO_DATE = re.compile(r"\s?(?:[,|·•–—-]|on|am|le|del?)?\s?")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as it stands in ``text[start:end]``.

    ``value`` is ISO 8601: ``2023-05-03``, ``2023-05-03T10:15:00`` or with an offset; empty where the print does not
    tell (no year, or day and month could be exchanged). ``short_year`` marks numbers like 03.05.23, which may be
    something else.
    """

    start: int
    end: int
    value: str
    has_year: bool = True
    has_time: bool = False
    short_year: bool = False


def match_date(text: str, start: int = 0, *, day_first: bool | None = None) -> PrintedDate | None:
    """The date that begins at ``text[start]``, with its weekday before and its time of day before or after it.

    ``day_first`` tells how to read 03/05/2023 where both orders are possible; None: it has no value.

    >>> match_date("3. Mai 2023, 14:05 Uhr MESZ").value
    '2023-05-03T14:05:00+02:00'
    >>> match_date("May 3, 2023 the court met").end
    11
    >>> match_date("Friday, 3 May 2024 -- 19:55").value
    '2024-05-03T19:55:00'
    >>> match_date("May-03-2023").value, match_date("2023-May-03").value
    ('2023-05-03', '2023-05-03')
    """
    if start >= len(text):
        return None
    position, clock = start, None
    first = text[start]
    if first.isdecimal() and (clock := _read_time(text, start)):
        joint = _TIME_TO_DATE.match(text, clock.end)
        position = joint.end() if joint else clock.end
    found = _read_day(text, position, day_first=day_first)
    if clock and not found:
        clock, found = None, _read_day(text, start, day_first=day_first)
    if not found:
        return None
    end = _tail_end(text, found.end) if found.has_year else found.end
    if clock is None:
        clock, end = _time_after(text, end)
        if clock is None and (zone := _ZONE.match(text, end)) and zone[4] in ZONES:
            end = zone.end()
    value = ""
    if found.day:
        value = clock.on(found.day) if clock else found.day.isoformat()
    return PrintedDate(start, end, value, found.has_year, clock is not None, found.short_year)


def _tail_end(text: str, end: int) -> int:
    """Past what may follow a date with a year: "r.", "года", and the day of the week."""
    word = _YEAR_WORD.match(text, end)
    end = word.end() if word else end
    weekday = _WEEKDAY_AFTER.match(text, end)
    name = (weekday[1] or weekday[2] or "").casefold() if weekday else ""
    return weekday.end() if weekday and (not name or name in WEEKDAYS) else end


def _time_after(text: str, end: int) -> "tuple[_Clock | None, int]":
    """The time of day that follows a date, and where it ends with the bracket that it may stand in."""
    joint = _JOIN.match(text, end)
    clock = _read_time(text, joint.end()) if joint and joint.end() < len(text) else None
    if joint is None or clock is None:
        return None, end
    if not joint.group().endswith("("):
        return clock, clock.end
    return (clock, clock.end + 1) if text[clock.end : clock.end + 1] == ")" else (None, end)


def parse_date(text: str, *, day_first: bool | None = None) -> PrintedDate | None:
    """The date that ``text`` is, from its first to its last character, white space aside; otherwise None.

    >>> parse_date("3 de maio de 2023 às 10h").value
    '2023-05-03T10:00:00'
    >>> parse_date("On 3 May 2023") is None
    True
    """
    stripped = text.strip()
    found = match_date(stripped, day_first=day_first)
    return found if found and found.end == len(stripped) else None


def is_lifetime(text: str) -> bool:
    """Whether a line is the two days, or the two years, between which somebody lived.

    >>> is_lifetime("March 3, 1931 – January 19, 2024"), is_lifetime("(1931-2024)"), is_lifetime("3.5.1931 – 19.1.2024")
    (True, True, True)
    >>> is_lifetime("May 3, 2024 – May 4, 2024"), is_lifetime("© 1931 – 2024"), is_lifetime("19 January 2024")
    (False, False, False)
    """
    ends = _LIFETIME.match(text) if len(text) <= _LONGEST_LIFETIME else None
    if ends is None:
        return False
    born, died = (_year(each.strip()) for each in ends.groups())
    return 0 < born < died


def _year(text: str) -> int:
    """The year that ``text`` is, or that a date ends with which is all of it; 0 for none."""
    year = text[-4:]
    if not year.isdecimal() or (len(text) > len(year) and parse_date(text) is None):
        return 0
    return int(year)


def time_end(text: str, start: int) -> int:
    """Where the time of day ends that begins at ``text[start]``, with its zone, or 0.

    >>> time_end("10:07 Uhr MEZ", 0), time_end("10 men", 0)
    (13, 0)
    """
    clock = _read_time(text, start)
    return clock.end if clock else 0


def minutes_of_day(text: str) -> int | None:
    """The minutes since midnight of a text that is a time of day and nothing else; None for another one.

    >>> minutes_of_day("2.06pm GMT"), minutes_of_day("16:05"), minutes_of_day("16:05 Rain"), minutes_of_day("2024")
    (846, 965, None, None)
    """
    clock = _read_time(text, 0) if text[:1].isdecimal() else None
    return 60 * clock.hour + clock.minute if clock and clock.end == len(text) else None


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day.

    ``minutes_east`` is None for no offset; ``clear`` is false where the zone's name does not tell; ``american`` says
    that summer time moves the offset by an hour.
    """

    end: int
    hour: int
    minute: int
    second: int
    minutes_east: int | None
    clear: bool
    american: bool = False

    def on(self, day: date) -> str:
        """ISO 8601 of this time on ``day``, or of the day alone where the zone is not clear."""
        if not self.clear:
            return day.isoformat()
        east = self.minutes_east
        if east is not None and self.american and _is_american_summer(day):
            east += 60
        zone = None if east is None else timezone(timedelta(minutes=east))
        return datetime(day.year, day.month, day.day, self.hour, self.minute, self.second, tzinfo=zone).isoformat()


def _read_time(text: str, start: int) -> _Clock | None:
    before = _HALF.match(text, start)
    match = _TIME.match(text, before.end() if before else start)
    if not match:
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    after = _ARABIC_HALF.match(text, match.end())
    if hour < 12 and ((before and before[1]) or (after and after[1])):
        hour += 12
    return _with_zone(text, (after or match).end(), (hour, minute, second))


def _with_zone(text: str, end: int, clock: tuple[int, int, int]) -> _Clock:
    """A time of day, which ends at ``end``, with the zone that follows it."""
    hour, minute, second = clock
    east, clear, american = None, True, False
    if zone := _ZONE.match(text, end):
        sign, hours, minutes, name = zone.groups()
        if sign and int(hours) <= 14 and int(minutes or 0) < 60:
            east = (int(hours) * 60 + int(minutes or 0)) * (1 if sign == "+" else -1)
            end = zone.end()
        elif name and name.upper() in ZONES:
            east, end = ZONES[name.upper()], zone.end()
        elif name in _AMERICAN_ZONES:
            east, end, american = _AMERICAN_ZONES[name], zone.end(), True
        elif name in _UNCLEAR_ZONES:
            clear, end = False, zone.end()
    return _Clock(end, hour, minute, second, east, clear, american)


def _is_american_summer(day: date) -> bool:
    """Whether clocks in the United States show summer time: 15 U.S.C. § 260a, as of 2007.

    >>> [_is_american_summer(date(2022, 3, day)) for day in (12, 13)]
    [False, True]
    >>> [_is_american_summer(date(2022, 11, day)) for day in (5, 6)]
    [True, False]
    """
    return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, number: int) -> date:
    """The first, second … Sunday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))


@dataclass(frozen=True, slots=True)
class _Day:
    """A day of the calendar, or None where the print does not tell which."""

    day: date | None
    end: int
    has_year: bool = True
    short_year: bool = False


def _read_day(text: str, start: int, *, day_first: bool | None) -> _Day | None:
    if text[start : start + 1].isalpha():
        month = _month_first(text, start)
        weekday = _WEEKDAY.match(text, start)
        if not weekday or weekday[1].casefold() not in WEEKDAYS:
            return month
        if month:
            # "Mar 5, 2024" is of March, "mar. 5 mars 2024" a Tuesday: what reads more of it is right.
            later = _digits_first(text, weekday.end(), day_first=day_first)
            return later if later and later.end > month.end else month
        start = weekday.end()
    if text[start : start + 1].isdecimal():
        return _digits_first(text, start, day_first=day_first)
    return _month_first(text, start)


def _month_first(text: str, start: int) -> _Day | None:
    if match := _NAMED_FIRST.match(text, start):
        year, day = match[4], match[3]
    elif match := _MONTH_FIRST.match(text, start):
        year, day = match[3], match[2]
    month = MONTHS.get(match[1].casefold()) if match else None
    return _made(year, month, day, match.end()) if match and month else None


def _digits_first(text: str, start: int, *, day_first: bool | None) -> _Day | None:
    if match := _NUMERIC.match(text, start):
        return _numeric(match, day_first=day_first)
    return _year_first(text, start) or _named_month(text, start)


def _year_first(text: str, start: int) -> _Day | None:
    """Dates that only one order is possible for: after the year, or with the signs of Chinese and its neighbours."""
    if match := _YEAR_FIRST.match(text, start):
        if int(match[1]) < _GREGORIAN:
            return _Day(None, match.end())
        return _made(match[1], int(match[3]), match[4], match.end())
    if match := _CJK.match(text, start):
        return _made(match[1], int(match[2]), match[3], match.end())
    if match := _CJK_SHORT.match(text, start):
        return _made(None, int(match[1]), match[2], match.end())
    if match := _NAMED_SECOND.match(text, start):
        year, named, day = match[1], match[3], match[4]
    elif match := _YEAR_MONTH.match(text, start):
        year, named, day = match[1], match[2], match[3]
    month = MONTHS.get(named.casefold()) if match else None
    return _made(year, month, day, match.end()) if match and month else None


def _named_month(text: str, start: int) -> _Day | None:
    match = _DAY_FIRST.match(text, start)
    if match and match[2] in _PERSIAN_MONTHS:
        return _Day(None, match.end(), has_year=match[3] is not None)
    month = MONTHS.get(match[2].casefold()) if match else None
    return _made(match[3] or match[4], month, match[1], match.end()) if match and month else None


def _numeric(match: re.Match[str], *, day_first: bool | None) -> _Day | None:
    first, second = match[1], match[3]
    if match[2] == ".":
        day_first = True  # only countries that put the day first write dots (CLDR 44, short date formats)
    as_day_first = _made(match[4], int(second), first, match.end())
    as_month_first = _made(match[4], int(first), second, match.end())
    if day_first is None and as_day_first and as_month_first and as_day_first != as_month_first:
        return _Day(None, match.end(), short_year=as_day_first.short_year)
    if day_first is False:
        return as_month_first or as_day_first
    return as_day_first or as_month_first


def _made(year: str | None, month: int, day: str, end: int) -> _Day | None:
    """The day, if the calendar has it; of any year, where none is printed."""
    short = year is not None and len(year) == len("yy")
    number = int(year) if year else 2024  # a leap year: it has every day
    if short:
        number += 1900 if number >= 69 else 2000
    try:
        found = date(number, month, int(day))
    except ValueError:
        return None
    return _Day(found if year else None, end, has_year=year is not None, short_year=short)
