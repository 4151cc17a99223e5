"""What a printed date says."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.dates import match_date, parse_date

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
