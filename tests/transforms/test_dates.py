"""What a printed date says."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.dates import MONTHS, ZONES, PrintedDate, match_date, parse_date, time_end

VALUES = {
    "2023-05-03": "2023-05-03",
    "2023/05/03": "2023-05-03",
    "2023-05-03T10:15:30Z": "2023-05-03T10:15:30+00:00",
    "2023-05-03T10:15:30.123456+02:00": "2023-05-03T10:15:30+02:00",
    "2023-05-03 10:15": "2023-05-03T10:15:00",
    "2017-03-10 08:42:00": "2017-03-10T08:42:00",
    "3 May 2023": "2023-05-03",
    "3rd August 2017": "2017-08-03",
    "May 3, 2023": "2023-05-03",
    "JAN. 13, 2017": "2017-01-13",
    "Sept. 1, 2020 at 9 p.m.": "2020-09-01T21:00:00",
    "Wednesday 3 May 2023 10.15 BST": "2023-05-03T10:15:00+01:00",
    "Sunday, Feb 1, 2015 11:57 AM UTC": "2015-02-01T11:57:00+00:00",
    "March 13, 2015 9:00PM": "2015-03-13T21:00:00",
    "February 1, 2016: 12:41 AM EST": "2016-02-01T00:41:00-05:00",
    "21:22, 6 OCT 2020": "2020-10-06T21:22:00",
    "January 18, 2017 11:00 PM PST": "2017-01-18T23:00:00-08:00",
    "3 May 2023 10:15 UTC+2": "2023-05-03T10:15:00+02:00",
    "3. Mai 2023": "2023-05-03",
    "Freitag, 04.02.2022 | 11:38 Uhr": "2022-02-04T11:38:00",
    "3. Mai 2023, 14:05 Uhr": "2023-05-03T14:05:00",
    "22.04.2020": "2020-04-22",
    "01. Dez. 2022 | 14:08 Uhr": "2022-12-01T14:08:00",
    "03.Mär.19": "2019-03-03",
    "3 mai 2023 à 14h05": "2023-05-03T14:05:00",
    "1er mai 2023": "2023-05-01",
    "mercredi 15 mai 2019 à 08h07": "2019-05-15T08:07:00",
    "3 de mayo de 2023": "2023-05-03",
    "20 de abril de 2022 a las 08:39h": "2022-04-20T08:39:00",
    "5 mayo, 2022, 6:12 pm": "2022-05-05T18:12:00",
    "3 maggio 2023": "2023-05-03",
    "3 maggio 2023 alle ore 10:15": "2023-05-03T10:15:00",
    "3 de maio de 2023 às 10h": "2023-05-03T10:00:00",
    "21.dez.2018 às 12h55": "2018-12-21T12:55:00",
    "quarta-feira, 3 de maio de 2023": "2023-05-03",
    "3 mei 2023 om 10:15 uur": "2023-05-03T10:15:00",
    "3 maja 2023 r.": "2023-05-03",
    "środa, 3 maja 2023, godz. 10:15": "2023-05-03T10:15:00",
    "2023年5月3日": "2023-05-03",
    "2016年10月14日07:17": "2016-10-14T07:17:00",
    "2023년 5월 3일": "2023-05-03",
    "mar. 5 mars 2024": "2024-03-05",
    "mar 5 mar 2024": "2024-03-05",
    "mar. 5 de marzo de 2024": "2024-03-05",
    "Mar. 5, 2024": "2024-03-05",
    "Mar 5 2024 8:15 pm": "2024-03-05T20:15:00",
    "25/03/2024 11:20 hs.": "2024-03-25T11:20:00",
    "25/03/2024 11:20 horas": "2024-03-25T11:20:00",
    "14 marzo 2024 h 15:48": "2024-03-14T15:48:00",
    "14 marzo 2024 - h. 15.48": "2024-03-14T15:48:00",
    "14.03.2024 r.": "2024-03-14",
    "14.03.2024 (12:30)": "2024-03-14T12:30:00",
    "14.mar.2024 (quinta-feira) - 10h30": "2024-03-14T10:30:00",
    "14 mars 2024 kl 10:30": "2024-03-14T10:30:00",
    "14.3.2024 klo 10.30": "2024-03-14T10:30:00",
    "14. maaliskuuta 2024": "2024-03-14",
    "14 марта 2024 г., 12:30": "2024-03-14T12:30:00",
    "14 марта 2024 года в 12:30": "2024-03-14T12:30:00",
    "14 березня 2024 р.": "2024-03-14",
    "14 Mart 2024 Perşembe, 10:30": "2024-03-14T10:30:00",
    "14 Mart 2024, Perşembe": "2024-03-14",
    "2024年3月14日（木）": "2024-03-14",
    "2024年3月14日 10時30分": "2024-03-14T10:30:00",
    "2024年3月14日 星期四": "2024-03-14",
    "2024年3月14日 星期四 10:30": "2024-03-14T10:30:00",
    "2024년 3월 14일 10시 30분": "2024-03-14T10:30:00",
    "14. března 2024": "2024-03-14",
    "14 DE MARZO DE 2024": "2024-03-14",
    "14 de março de 2024, quinta-feira, às 18h": "2024-03-14T18:00:00",
    "Joi, 14 martie 2024, ora 12:30": "2024-03-14T12:30:00",
    "14 Ara 2024 saat 13:27": "2024-12-14T13:27:00",
    "2024. március 14. 15:08": "2024-03-14T15:08:00",
    "2024. 03. 14., csütörtök 15:08": "2024-03-14T15:08:00",
    "2024. 3. 14. 오후 2:30": "2024-03-14T14:30:00",
    "2024年3月14日 午後6時": "2024-03-14T18:00:00",
    "2024/03/14 上午 09:15": "2024-03-14T09:15:00",
    "الخميس، 14 مارس 2024 02:30 م": "2024-03-14T14:30:00",
    "14 במרץ 2024, 08:12": "2024-03-14T08:12:00",
    "गुरुवार, 14 मार्च 2024, 10:30 AM": "2024-03-14T10:30:00",
    "Thứ năm, 14/3/2024, 14:30 (GMT+7)": "2024-03-14T14:30:00+07:00",
    "14 марта 2024, 10:47 (МСК)": "2024-03-14T10:47:00+03:00",
    "14 mars 2024 à 16 h 05 HNE": "2024-03-14T16:05:00-05:00",
    "3/12(火) 20:05": "",
    "۲۴ اسفند ۱۴۰۲ - ۱۴:۳۵": "",
    "1402/12/24 14:35": "",
    "13/05/2023": "2023-05-13",
    "05/13/2023": "2023-05-13",
    "05/05/2023": "2023-05-05",
    "12/05/99": "",
    "03/05/2023": "",
    "4 May": "",
    "March 18 at 3:57 PM": "",
    "3 May 2023 10:15 IST": "2023-05-03",
    "Oct 3, 2020 6:00 PM ET": "2020-10-03T18:00:00-04:00",
    "Dec 3, 2020 6:00 PM PT": "2020-12-03T18:00:00-08:00",
    "3 Oct 2020 18:00 IST": "2020-10-03",
}


@pytest.mark.parametrize("printed", VALUES)
def test_a_printed_date_has_its_value(printed: str) -> None:
    found = parse_date(printed)
    assert found is not None
    assert found.value == VALUES[printed]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May 2023",
        "2023",
        "30 February 2023",
        "2023-13-03",
        "99.99.2023",
        "3 potatoes 2023",
        "1.2.10.5",
        "3-2",
        "On 3 May 2023",
        "3 May 2023 was hot",
        "Mayor 3, 2023",
        "3 May 2023 (10 men)",
        "3 May 2023 (10:15",
        "3 May 2023 Somebody",
    ],
)
def test_what_is_no_date_has_none(text: str) -> None:
    assert parse_date(text) is None


def test_the_language_settles_which_number_is_the_day() -> None:
    french, american = parse_date("03/05/2023", day_first=True), parse_date("03/05/2023", day_first=False)
    assert french
    assert american
    assert (french.value, american.value) == ("2023-05-03", "2023-03-05")


def test_a_date_before_a_sentence_ends_where_it_ends() -> None:
    found = match_date("date 2023-05-03 NATO is planning", 5)
    assert found
    assert found.end == len("date 2023-05-03")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("May 3, 2023 Monday is the day on which it meets", "May 3, 2023"),
        ("14 марта 2024 года Совет собрался", "14 марта 2024"),
        ("14 марта 2024 года | Совет собрался", "14 марта 2024 года"),
    ],
)
def test_what_follows_a_date_is_its_own_only_where_no_sentence_follows(text: str, end: str) -> None:
    found = match_date(text)
    assert found
    assert text[: found.end] == end


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y"])
)
def test_every_day_reads_back(day: date, form: str) -> None:
    found = parse_date(day.strftime(form))
    assert found
    assert found.value == day.isoformat()


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error_and_values_are_iso(text: str) -> None:
    found = match_date(text)
    if found:
        assert 0 < found.end <= len(text)
        if found.value:
            datetime.fromisoformat(found.value)


#: Texts to the date at their start, what it says ("?" for nothing), and what it lacks.
BEGINNINGS: dict[str, str | None] = {
    "3 May 2023": "3 May 2023 = 2023-05-03",
    "3 May 2023 and": "3 May 2023 = 2023-05-03",
    "3 May 2023, 10:15": "3 May 2023, 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023, 10:15 and": "3 May 2023, 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023 10": "3 May 2023 = 2023-05-03",
    "3 May 2023 24:00": "3 May 2023 = 2023-05-03",
    "3 May 2023 23:59:59": "3 May 2023 23:59:59 = 2023-05-03T23:59:59 timed",
    "3 May 2023 10:60": "3 May 2023 = 2023-05-03",
    "3 May 2023 10:15:60": "3 May 2023 = 2023-05-03",
    "3 May 2023 0:15 am": "3 May 2023 = 2023-05-03",
    "3 May 2023 12:15 am": "3 May 2023 12:15 am = 2023-05-03T00:15:00 timed",
    "3 May 2023 12:15 pm": "3 May 2023 12:15 pm = 2023-05-03T12:15:00 timed",
    "3 May 2023 13:15 pm": "3 May 2023 = 2023-05-03",
    "3 May 2023 1 pm": "3 May 2023 1 pm = 2023-05-03T13:00:00 timed",
    "3 May 2023 1 p.m.": "3 May 2023 1 p.m. = 2023-05-03T13:00:00 timed",
    "3 May 2023 10:15 +14:00": "3 May 2023 10:15 +14:00 = 2023-05-03T10:15:00+14:00 timed",
    "3 May 2023 10:15 +15:00": "3 May 2023 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023 10:15 -03:30": "3 May 2023 10:15 -03:30 = 2023-05-03T10:15:00-03:30 timed",
    "3 May 2023 10:15 +0159": "3 May 2023 10:15 +0159 = 2023-05-03T10:15:00+01:59 timed",
    "3 May 2023 10:15 +01:60": "3 May 2023 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023 10:15 (CET)": "3 May 2023 10:15 (CET) = 2023-05-03T10:15:00+01:00 timed",
    "3 May 2023 10:15 XYZ": "3 May 2023 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023 CET": "3 May 2023 CET = 2023-05-03",
    "3 May 2023 IST": "3 May 2023 = 2023-05-03",
    "10:15 3 May 2023": "10:15 3 May 2023 = 2023-05-03T10:15:00 timed",
    "10:15, 3 May": "10:15, 3 May = ? no year timed",
    "10:15": None,
    "3.5.2023": "3.5.2023 = 2023-05-03",
    "3.5.69": "3.5.69 = 1969-05-03 short",
    "3.5.68": "3.5.68 = 2068-05-03 short",
    "3.5.00": "3.5.00 = 2000-05-03 short",
    "5/13/2023": "5/13/2023 = 2023-05-13",
    "13/5/2023": "13/5/2023 = 2023-05-13",
    "5/5/2023": "5/5/2023 = 2023-05-05",
    "5/5/23": "5/5/23 = 2023-05-05 short",
    "4/5/23": "4/5/23 = ? short",
    "31/31/2023": None,
    "29 February": "29 February = ? no year",
    "30 February": None,
    "29 February 2023": None,
    "29.2.2024": "29.2.2024 = 2024-02-29",
    "2023-5-3": "2023-5-3 = 2023-05-03",
    "2023.5.3": "2023.5.3 = 2023-05-03",
    "2023-05-031": None,
    "2023-05/03": None,
    "1999-12-31": "1999-12-31 = 1999-12-31",
    "3999-12-31": None,
    "3-5-2023": "3-5-2023 = ?",
    "3/5/2023/1": None,
    "3.5.2023.1": None,
    "Monday, 3 May 2023": "Monday, 3 May 2023 = 2023-05-03",
    "Mon. 3 May 2023": "Mon. 3 May 2023 = 2023-05-03",
    "Monday May 3, 2023": "Monday May 3, 2023 = 2023-05-03",
    "Monday 2023-05-03": "Monday 2023-05-03 = 2023-05-03",
    "Monday": None,
    "Moonday 3 May 2023": None,
    "Mai 3 2023": "Mai 3 2023 = 2023-05-03",
    "May 3rd, 2023": "May 3rd, 2023 = 2023-05-03",
    "May 32, 2023": None,
    "May 3:15": None,
    "May 3 2023 at 9 p.m. ET": "May 3 2023 at 9 p.m. ET = 2023-05-03T21:00:00-04:00 timed",
    "Jan 3 2023 9 pm ET": "Jan 3 2023 9 pm ET = 2023-01-03T21:00:00-05:00 timed",
    "3rd of May 2023": "3rd of May 2023 = 2023-05-03",
    "3 de mayo del 2023": "3 de mayo del 2023 = 2023-05-03",
    "3-May-2023": "3-May-2023 = 2023-05-03",
    "3-May-23": "3-May-23 = 2023-05-03 short",
    "3/May/2023": "3/May/2023 = 2023-05-03",
    "03.May.23": "03.May.23 = 2023-05-03 short",
    "3 May 23": "3 May = ? no year",
    "3rd May": "3rd May = ? no year",
    "le 3 mai 2023": None,
    "2023年5月3日": "2023年5月3日 = 2023-05-03",
    "2023년 5월 3일": "2023년 5월 3일 = 2023-05-03",
    "2023年13月3日": None,
    "3 мая 2023": "3 мая 2023 = 2023-05-03",
    "3 Μαΐου 2023": "3 Μαΐου 2023 = 2023-05-03",
    "3 mayıs 2023": "3 mayıs 2023 = 2023-05-03",
    "2023-05-03T10:15:30.5Z": "2023-05-03T10:15:30.5Z = 2023-05-03T10:15:30+00:00 timed",
    "2023-05-03T10:15:30,123Z": "2023-05-03T10:15:30,123Z = 2023-05-03T10:15:30+00:00 timed",
    "10h15, 3 mai 2023": "10h15, 3 mai 2023 = 2023-05-03T10:15:00 timed",
    "3 mai 2023 à 10 h 15": "3 mai 2023 à 10 h 15 = 2023-05-03T10:15:00 timed",
    "3 mai 2023 à 10 h": "3 mai 2023 à 10 h = 2023-05-03T10:00:00 timed",
    "3. Mai 2023 um 10 Uhr": "3. Mai 2023 um 10 Uhr = 2023-05-03T10:00:00 timed",
    "3. Mai 2023 – 10.15 Uhr": "3. Mai 2023 – 10.15 Uhr = 2023-05-03T10:15:00 timed",
    "3 May 2023 @ 10:15": "3 May 2023 @ 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023 • 10:15": "3 May 2023 • 10:15 = 2023-05-03T10:15:00 timed",
    "3 May 2023: 10:15": "3 May 2023: 10:15 = 2023-05-03T10:15:00 timed",
    "2:30 3 4 May 2023": None,
    "12 3 May 2023": None,
    "7 4 May 2023": None,
}


@pytest.mark.parametrize("text", BEGINNINGS)
def test_a_date_ends_where_it_ends(text: str) -> None:
    assert told(text, match_date(text)) == BEGINNINGS[text]


def told(text: str, found: PrintedDate | None) -> str | None:
    if found is None:
        return None
    marks = " no year" * (not found.has_year) + " timed" * found.has_time + " short" * found.short_year
    return f"{text[found.start : found.end]} = {found.value or '?'}{marks}"


def test_a_date_is_read_from_where_it_starts() -> None:
    text = "Varn, 3 May 2023, 10:15"
    assert told(text, match_date(text, 6)) == "3 May 2023, 10:15 = 2023-05-03T10:15:00 timed"
    assert match_date(text, 4) is match_date(text, len(text)) is match_date("", 0) is None


TIMES = {
    "10:15": "10:15",
    "10:15 Uhr": "10:15 Uhr",
    "10 Uhr": "10 Uhr",
    "10h": "10h",
    "10 h": "10 h",
    "10": "",
    "10 am": "10 am",
    "10am": "10am",
    "10 a.m.": "10 a.m.",
    "10.15": "10.15",
    "10:15:30": "10:15:30",
    "10:15 CET": "10:15 CET",
    "10:15 cet": "10:15",
    "25:00": "",
    "x": "",
    "10:155": "",
    "10:15 (CET)": "10:15 (CET)",
    "13 pm": "",
    "10:15 uur": "10:15 uur",
    "10:15 hrs": "10:15 hrs",
}


@pytest.mark.parametrize("text", TIMES)
def test_a_time_of_day_ends_where_it_ends(text: str) -> None:
    assert text[: time_end(text, 0)] == TIMES[text]


@pytest.mark.parametrize("zone", ZONES)
def test_a_zone_moves_an_hour_to_the_east(zone: str) -> None:
    found = parse_date(f"2023-05-03 12:00 {zone}")
    assert found
    offset = datetime.fromisoformat(found.value).utcoffset()
    assert offset == timedelta(minutes=ZONES[zone])


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        ("2022-03-12", -5),
        ("2022-03-13", -4),
        ("2022-11-05", -4),
        ("2022-11-06", -5),
        ("2026-03-08", -4),
        ("2026-03-07", -5),
    ],
)
def test_american_clocks_change_on_the_second_sunday_of_march_and_the_first_of_november(day: str, offset: int) -> None:
    found = parse_date(f"{day} 12:00 ET")
    assert found
    assert datetime.fromisoformat(found.value).utcoffset() == timedelta(hours=offset)


@pytest.mark.parametrize("word", MONTHS)
def test_every_month_is_read_in_its_language(word: str) -> None:
    # An accent that stands apart is no letter.
    for spelled in filter(str.isalpha, (word, word.title())):
        found = parse_date(f"3 {spelled} 2023")
        assert found
        assert found.value == f"2023-{MONTHS[word]:02}-03"
