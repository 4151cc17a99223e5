"""How sure rules of stubs, credits and captions are, and of what, on both sides of each of their limits."""

from collections.abc import Callable

import pytest

from transforms.rule import Rule
from transforms.rules import byline, date_stub, modified_stub, photo_caption, sign_off

A = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
B = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
C = "Nobody spoke against the plan on Monday night, though some had written long letters to the mayor about it."
M = "The council met."
N = "It agreed."
H = "A bridge for Varn"


def lines(*each: str) -> str:
    return "\n".join(each)


Case = tuple[str, list[str]]

BYLINE: dict[str, Case] = {
    "agency in a dateline, sixty characters in": (
        lines("AFP", "x" * 50 + " (AFP) - The council met.", "It agreed."),
        ["0.7 byline: 'AFP'"],
    ),
    "agency in a dateline, too far": (lines("AFP", "x" * 56 + " (AFP) - The council met.", "It agreed."), []),
    "agency alone": ("AFP", []),
    "an agency that no dateline names": (lines("AFP", "Paris (AP) - The council met.", "It agreed."), []),
    "stub far away": (lines("Staff Writer", "x", "3 May 2023"), ["0.7 byline: 'Staff Writer'"]),
    "a label": (lines(H, "By Ann Lee", M, N), ["0.95 byline: 'By Ann Lee' = Ann Lee"]),
    "a label and a date": (lines(H, "By Ann Lee, 3 May 2023", M, N), ["0.95 byline: 'By Ann Lee, 3 Ma'…22 = Ann Lee"]),
    "far from the start": (lines(*[M] * 8, "By Ann Lee", N), ["0.75 byline: 'By Ann Lee' = Ann Lee"]),
    "just near the start": (lines(*[M] * 7, "By Ann Lee", N), ["0.95 byline: 'By Ann Lee' = Ann Lee"]),
    "far but dated": (lines(*[M] * 8, "By Ann Lee | 3 May 2023", N), ["0.95 byline: 'By Ann Lee | 3 M'…23 = Ann Lee"]),
    "far but beside a date": (
        lines(*[M] * 8, "By Ann Lee", "Published 3 May 2023", N),
        ["0.95 byline: 'By Ann Lee' = Ann Lee"],
    ),
    "far but below a date": (
        lines(*[M] * 8, "Published 3 May 2023", "By Ann Lee", N),
        ["0.95 byline: 'By Ann Lee' = Ann Lee"],
    ),
    "name and date": (lines(H, "Ann Lee | 3 May 2023", M), ["0.75 byline: 'Ann Lee | 3 May '…20 = Ann Lee"]),
    "name and date, far": (
        lines(*[M] * 8, "Ann Lee | 3 May 2023", N),
        ["0.45 byline: 'Ann Lee | 3 May '…20 = Ann Lee"],
    ),
    "name, role and date, far": (
        lines(*[M] * 8, "Ann Lee, Staff Writer | 3 May 2023", N),
        ["0.75 byline: 'Ann Lee, Staff W'…34 = Ann Lee"],
    ),
    "name and role": (lines(H, "Ann Lee, Staff Writer", M), ["0.7 byline: 'Ann Lee, Staff W'…21 = Ann Lee"]),
    "name and role at the very start": (
        lines("Ann Lee, Staff Writer", M),
        ["0.7 byline: 'Ann Lee, Staff W'…21 = Ann Lee"],
    ),
    "name and role below a paragraph": (
        lines(A, "Ann Lee, Staff Writer", M),
        ["0.7 byline: 'Ann Lee, Staff W'…21 = Ann Lee"],
    ),
    "name and role below a long line without an end": (
        lines(A[:-1] + " and more of that sort", "Ann Lee, Staff Writer", M),
        ["0.7 byline: 'Ann Lee, Staff W'…21 = Ann Lee"],
    ),
    "name and role, far": (lines(*[M] * 8, "Ann Lee, Staff Writer", N), []),
    "name and role, alone": ("Ann Lee, Staff Writer", []),
    "lone label": (lines(H, "By", "Ann Lee", M), ["0.85 byline: 'By\\nAnn Lee' = Ann Lee"]),
    "lone label, far": (lines(*[M] * 8, "By", "Ann Lee", N), ["0.7 byline: 'By\\nAnn Lee' = Ann Lee"]),
    "lone label, two lines": (
        lines(H, "Author:", "Ann Lee and Tom Roe", M),
        ["0.85 byline: 'Author:\\nAnn Lee '…27 = Ann Lee\nTom Roe"],
    ),
    "lone label above a sentence": (lines(H, "By", "Ann Lee.", M), []),
    "lone label above something else": (lines(H, "By", "the river and the sea", M), []),
    "label, then something, then a name": (lines(H, "By", "x", "Ann Lee", M), []),
    "role on top": (lines("Staff Reporter", A, B), ["0.7 byline: 'Staff Reporter'"]),
    "role below a headline": (lines(H, "Staff Reporter", A, B), ["0.7 byline: 'Staff Reporter'"]),
    "role beside a date": (lines(H, "Web Desk", "3 May 2023", M, N), ["0.7 byline: 'Web Desk'"]),
    "role, nothing below": (lines(H, "Staff Reporter"), []),
    "role below a paragraph": (lines(A, "Staff Reporter", B), []),
    "role above a short line": (lines(H, "Staff Reporter", M), []),
    "role as the fifth line": (lines("One", "Two", "Three", "Four", "Staff Reporter", A), []),
    "role as the fourth line": (lines("One", "Two", "Three", "Staff Reporter", A), ["0.7 byline: 'Staff Reporter'"]),
    "role with a stop": (lines(H, "Staff Reporter.", A, B), []),
    "agency": (lines(H, "Reuters", M, N), ["0.7 byline: 'Reuters'"]),
    "agency in any case": (lines(H, "REUTERS", M, N), ["0.7 byline: 'REUTERS'"]),
    "agency as the first line": (lines("Reuters", M, N), []),
    "agency as the first line, beside a date": (lines("Reuters", "3 May 2023", M, N), ["0.7 byline: 'Reuters'"]),
    "agency that the dateline names": (lines("AFP", "Paris (AFP) - The council met.", N), ["0.7 byline: 'AFP'"]),
    "handle": (lines(H, "@annlee", M, N), ["0.7 byline: '@annlee'"]),
    "handle, far": (lines(*[M] * 8, "@annlee", N), []),
    "handle beside a name": (lines(H, "Ann Lee @annlee", M), ["0.75 byline: 'Ann Lee @annlee' = Ann Lee"]),
    "two agencies": (lines(H, "Reuters | AFP", M), []),
    "picture agency": (lines(H, "Getty Images", M), []),
    "ends with a colon": (lines(H, "By Ann Lee:", M), []),
    "two authors": (lines(H, "By Ann Lee and Tom Roe", M), ["0.95 byline: 'By Ann Lee and T'…22 = Ann Lee\nTom Roe"]),
    "a time ago": (lines(H, "Ann Lee | 2 hours ago", M), ["0.75 byline: 'Ann Lee | 2 hour'…21 = Ann Lee"]),
    "reading time": (lines(H, "Ann Lee | 5 min read", M), ["0.75 byline: 'Ann Lee | 5 min '…20 = Ann Lee"]),
    "only a count": (lines(H, "Ann Lee | 5 comments", M), []),
    "house name": (lines(H, "by admin | 3 May 2023", M), ["0.75 byline: 'by admin | 3 May'…21"]),
    "house name alone": (lines(H, "by admin", M), []),
    "a long line": (lines(H, "By Ann Lee".ljust(161, "."), M), []),
}

DATE_STUB: dict[str, Case] = {
    "date alone": (lines(H, "3 May 2023", M), ["0.85 date or reading time by an article: '3 May 2023' = 2023-05-03"]),
    "date far from both ends": (
        lines(*[M] * 8, "3 May 2023", *[M] * 5),
        ["0.6 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "date near the end": (
        lines(*[M] * 8, "3 May 2023", *[M] * 4),
        ["0.85 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "labelled, far": (
        lines(*[M] * 8, "Published 3 May 2023", *[M] * 5),
        ["0.8 date or reading time by an article: 'Published 3 May '…20 = 2023-05-03"],
    ),
    "labelled": (
        lines(H, "Published 3 May 2023", M),
        ["0.95 date or reading time by an article: 'Published 3 May '…20 = 2023-05-03"],
    ),
    "far, beside a sure one": (
        lines(*[M] * 8, "3 May 2023", "5 min read", *[M] * 5),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.8 date or reading time by an article: '5 min read'",
        ],
    ),
    "short year": (lines(H, "3.5.23", M), ["0.6 date or reading time by an article: '3.5.23' = 2023-05-03"]),
    "old year": (lines(H, "3 May 1990", M), ["0.4 date or reading time by an article: '3 May 1990' = 1990-05-03"]),
    "first year": (lines(H, "3 May 1991", M), ["0.85 date or reading time by an article: '3 May 1991' = 1991-05-03"]),
    "with a name": (
        lines(H, "Varn Music | 3 May 2023", M),
        ["0.7 date or reading time by an article: 'Varn Music | 3 M'…23 = 2023-05-03"],
    ),
    "with a name, far": (
        lines(*[M] * 8, "Varn Music | 3 May 2023", *[M] * 5),
        ["0.4 date or reading time by an article: 'Varn Music | 3 M'…23 = 2023-05-03"],
    ),
    "an event's hour": (
        lines("Time: 10 o'clock", "3 May 2023", M),
        ["0.3 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "an event's place below": (
        lines(M, "3 May 2023", "Where: the old bridge"),
        ["0.3 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "an event's place two below": (
        lines(M, "3 May 2023", M, "Where: the old bridge"),
        ["0.85 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "colon": (lines(M, "3 May 2023:", N), ["0.3 date or reading time by an article: '3 May 2023:' = 2023-05-03"]),
    "letter": (
        lines("3 May 2023", "Dear Ann, we met.", M),
        ["0.3 date or reading time by an article: '3 May 2023' = 2023-05-03"],
    ),
    "letter with a labelled date": (
        lines("Published 3 May 2023", "Dear Ann, we met.", M),
        ["0.95 date or reading time by an article: 'Published 3 May '…20 = 2023-05-03"],
    ),
    "chronology": (
        lines("3 May 2023", M, "4 May 2023", M, "5 May 2023", M),
        [
            "0.3 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.3 date or reading time by an article: '4 May 2023' = 2023-05-04",
            "0.3 date or reading time by an article: '5 May 2023' = 2023-05-05",
        ],
    ),
    "chronology of headlines": (
        lines("3 May 2023", "The council", "4 May 2023", "The bridge"),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.85 date or reading time by an article: '4 May 2023' = 2023-05-04",
        ],
    ),
    "one date of three heads prose": (
        lines("3 May 2023", M, "4 May 2023", "Bridge", "5 May 2023", "River"),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.85 date or reading time by an article: '4 May 2023' = 2023-05-04",
            "0.85 date or reading time by an article: '5 May 2023' = 2023-05-05",
        ],
    ),
    "half of the dates head prose": (
        lines("3 May 2023", M, "4 May 2023", M, "5 May 2023", "River", "6 May 2023", "Bridge"),
        [
            "0.3 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.3 date or reading time by an article: '4 May 2023' = 2023-05-04",
            "0.85 date or reading time by an article: '5 May 2023' = 2023-05-05",
            "0.85 date or reading time by an article: '6 May 2023' = 2023-05-06",
        ],
    ),
    "less than half": (
        lines("3 May 2023", M, "4 May 2023", M, "5 May 2023", "River", "6 May 2023", "Bridge", "7 May 2023"),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.85 date or reading time by an article: '4 May 2023' = 2023-05-04",
            "0.85 date or reading time by an article: '5 May 2023' = 2023-05-05",
            "0.85 date or reading time by an article: '6 May 2023' = 2023-05-06",
            "0.85 date or reading time by an article: '7 May 2023' = 2023-05-07",
        ],
    ),
    "entries too short": (
        lines("3 May 2023", "We met. Yes", "4 May 2023", "We met too."),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.85 date or reading time by an article: '4 May 2023' = 2023-05-04",
        ],
    ),
    "entries long enough": (
        lines("3 May 2023", "We met today", "4 May 2023", "We met, too."),
        [
            "0.85 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.85 date or reading time by an article: '4 May 2023' = 2023-05-04",
        ],
    ),
    "entries just long enough": (
        lines("3 May 2023", "We met, two.", "4 May 2023", "We met, too."),
        [
            "0.3 date or reading time by an article: '3 May 2023' = 2023-05-03",
            "0.3 date or reading time by an article: '4 May 2023' = 2023-05-04",
        ],
    ),
    "glued": (f"Published 3 May 2023 {A}", ["0.95 date before a sentence: 'Published 3 May '…21 = 2023-05-03"]),
    "glued, without a label": (f"3 May 2023 {A}", ["0.7 date before a sentence: '3 May 2023 ' = 2023-05-03"]),
    "glued, short year": (f"3.5.23 {A}", ["0.4 date before a sentence: '3.5.23 ' = 2023-05-03"]),
    "glued, second block, without a label": (lines(M, f"3 May 2023 {A}"), []),
    "glued, second block": (
        lines(M, f"Published 3 May 2023 {A}"),
        ["0.95 date before a sentence: 'Published 3 May '…21 = 2023-05-03"],
    ),
    "glued, eighth block": (
        lines(*[M] * 7, f"Published 3 May 2023 {A}"),
        ["0.95 date before a sentence: 'Published 3 May '…21 = 2023-05-03"],
    ),
    "glued, ninth block": (lines(*[M] * 8, f"Published 3 May 2023 {A}"), []),
    "glued to a short line": ("Published 3 May 2023 The council met at noon", []),
    "glued to 59 characters": ("Published 3 May 2023 The council met at noon and it agreed."[:59], []),
    "glued to 60 characters": (
        "Published 3 May 2023 The council met at noon and it agreed all.."[:60],
        ["0.95 date before a sentence: 'Published 3 May '…21 = 2023-05-03"],
    ),
    "glued with a dash": (f"3 May 2023 - {A}", []),
    "glued with a bar": (f"3 May 2023 | {A}", ["0.7 date before a sentence: '3 May 2023 | ' = 2023-05-03"]),
    "glued to a small letter": (f"Published 3 May 2023 {A.lower()}", []),
    "glued to a quotation": (
        f"Published 3 May 2023 “{A}”",
        ["0.95 date before a sentence: 'Published 3 May '…21 = 2023-05-03"],
    ),
    "glued in a list of dated entries": (
        lines(f"3 May 2023 {A}", f"4 May 2023 {B}"),
        ["0.4 date before a sentence: '3 May 2023 ' = 2023-05-03"],
    ),
    "glued directly": (f"Published 3 May 2023{A}", []),
    "glued to less than thirty": ("Published Wednesday 3 May 2023 at 10:15 a.m. The council met, yes.", []),
    "reading time glued": (f"5 min read {A}", []),
    "number far in": (f"The council met, and forty people went home again in 2023. {A}", []),
    "ago": (lines(H, "2 hours ago", M), ["0.95 date or reading time by an article: '2 hours ago'"]),
    "German numbers": (
        lines(
            "Eine Brücke für Varn",
            "03/05/2023",
            "Der Rat der Stadt hat am Dienstag getagt, und er hat den Bau der Brücke mit großer Mehrheit beschlossen.",
        ),
        ["0.85 date or reading time by an article: '03/05/2023' = 2023-05-03"],
    ),
    "English numbers": (lines(H, "03/05/2023", A), ["0.85 date or reading time by an article: '03/05/2023'"]),
    "two dates": (
        lines(H, "Published 3 May 2023 | Updated 4 May 2023", M),
        ["0.95 date or reading time by an article: 'Published 3 May '…41 = 2023-05-03"],
    ),
    "both sure and old": (
        lines(H, "Published 3 May 1980", M),
        ["0.95 date or reading time by an article: 'Published 3 May '…20 = 1980-05-03"],
    ),
}

MODIFIED_STUB: dict[str, Case] = {
    "labelled": (
        lines(H, "Updated 3 May 2023", M),
        ["0.95 date of the last change: 'Updated 3 May 20'…18 = 2023-05-03"],
    ),
    "both": (
        lines(H, "Published 3 May 2023 | Updated 4 May 2023", M),
        ["0.95 date of the last change: 'Published 3 May '…41 = 2023-05-04"],
    ),
    "two": (
        lines(H, "Updated May 4 | Updated 5 May 2023", M),
        ["0.95 date of the last change: 'Updated May 4 | '…34 = 2023-05-05"],
    ),
    "glued": (f"Updated 3 May 2023 {A}", ["0.95 date of the last change: 'Updated 3 May 20'…19 = 2023-05-03"]),
    "glued after another": (
        f"Published 2 May 2023 | Updated 3 May 2023 {A}",
        ["0.95 date of the last change: 'Published 2 May '…42 = 2023-05-03"],
    ),
    "published alone": (lines(H, "Published 3 May 2023", M), []),
    "far": (
        lines(*[M] * 8, "Updated 3 May 2023", *[M] * 5),
        ["0.8 date of the last change: 'Updated 3 May 20'…18 = 2023-05-03"],
    ),
}

SIGN_OFF: dict[str, Case] = {
    "agency line": (lines(M, "- Reuters", *[M] * 9), ["0.9 agency's sign-off: '- Reuters'"]),
    "agency line, initials": (lines(M, "(AFP) abc", *[M] * 9), ["0.9 agency's sign-off: '(AFP) abc'"]),
    "agency's desk": (lines(M, "dpa/abc", *[M] * 9), ["0.9 agency's sign-off: 'dpa/abc'"]),
    "first block": (lines("- Reuters", M), []),
    "made by, early": (
        lines("Edited by Ann Lee", *[M] * 12),
        ["0.6 reporting and editing credits: 'Edited by Ann Le'…17"],
    ),
    "made by, early in brackets": (
        lines(M, "(Edited by Ann Lee)", *[M] * 12),
        ["0.9 reporting and editing credits: '(Edited by Ann L'…19"],
    ),
    "made by, late": (
        lines(*[M] * 12, "Edited by Ann Lee"),
        ["0.9 reporting and editing credits: 'Edited by Ann Le'…17"],
    ),
    "made by, in small letters": (lines(*[M] * 12, "Edited by ann lee"), []),
    "made by, a sentence": (lines(*[M] * 12, "Edited by Ann Lee, the paper tells stories gladly"), []),
    "made by, two words of a sentence": (lines(*[M] * 12, "Edited by Ann Lee, the paper tells stories"), []),
    "agencies, early": (lines(M, "With inputs from AFP", *[M] * 12), ["0.6 credit to agencies: 'With inputs from'…20"]),
    "agencies, late": (lines(*[M] * 12, "With inputs from AFP"), ["0.9 credit to agencies: 'With inputs from'…20"]),
    "agencies, late, long": (lines(*[M] * 12, "With inputs from AFP".ljust(141, "x")), []),
    "agencies, late, just short enough": (
        lines(*[M] * 12, "With inputs from AFP".ljust(140, "x")),
        ["0.9 credit to agencies: 'With inputs from'…140"],
    ),
    "appeared, early": (lines(M, "This article was originally published in The Varn Paper", *[M] * 12), []),
    "appeared, late": (
        lines(*[M] * 12, "This article was originally published in The Varn Paper"),
        ["0.8 note on where the article appeared: 'This article was'…55"],
    ),
    "appeared, told": (lines(*[M] * 12, "This story was first told by the mayor"), []),
    "first published, a credit": (
        lines(*[M] * 12, "First published in The Varn Paper"),
        ["0.8 note on where the article appeared: 'First published '…33"],
    ),
    "first published, a sentence": (
        lines(*[M] * 12, "First published in The Varn Paper, it sold quickly everywhere"),
        [],
    ),
    "published in, dated": (
        lines(*[M] * 12, "Published in The Varn Paper, May 3rd, 2023"),
        ["0.8 note on where the article appeared: 'Published in The'…42"],
    ),
    "published in, undated": (lines(*[M] * 12, "Published in The Varn Paper, May issue"), []),
    "published in, small": (
        lines(*[M] * 12, "Published in the Varn Paper, May 3rd, 2023"),
        ["0.8 note on where the article appeared: 'Published in the'…42"],
    ),
    "contact, address": (
        lines(*[M] * 12, "Contact the reporter: a@varn.example"),
        ["0.8 contact of the author: 'Contact the repo'…36"],
    ),
    "contact, on": (lines(*[M] * 12, "Follow him on Twitter"), ["0.8 contact of the author: 'Follow him on Tw'…21"]),
    "contact, a sentence": (lines(*[M] * 12, "Follow him wherever he goes"), []),
    "with agency inputs, early": (
        lines(M, "With ANI inputs", *[M] * 12),
        ["0.6 credit to agencies: 'With ANI inputs'"],
    ),
    "with agency inputs, late": (lines(*[M] * 12, "With ANI inputs"), ["0.9 credit to agencies: 'With ANI inputs'"]),
    "end mark": (lines(*[M] * 12, "###"), ["0.85 end mark: '###'"]),
    "end mark, early": (lines(M, "###", *[M] * 12), []),
    "end mark, thirty": (lines(*[M] * 12, "-30-"), ["0.85 end mark: '-30-'"]),
    "end mark, dashes": (lines(*[M] * 12, "--ENDS--"), ["0.85 end mark: '--ENDS--'"]),
    "initials": (lines(*[M] * 12, "tgr/ mmu/"), ["0.7 initials of an agency's desk: 'tgr/ mmu/'"]),
    "initials, early": (lines(M, "tgr/ mmu/", *[M] * 12), []),
    "source": (lines(*[M] * 12, "Source: AFP"), ["0.8 credit to agencies: 'Source: AFP'"]),
    "source, no agency": (lines(*[M] * 12, "Source: Ann"), []),
    "source of a release": (
        lines(*[M] * 12, "SOURCE Varn Bridges Inc."),
        ["0.8 source of a press release: 'SOURCE Varn Brid'…24"],
    ),
    "source of a release, told": (lines(*[M] * 12, "SOURCE Varn bridges"), []),
    "contributed": (
        lines(*[M] * 12, "Ann Lee contributed to this report."),
        ["0.85 reporting and editing credits: 'Ann Lee contribu'…35"],
    ),
    "reached": (
        lines(*[M] * 12, "Ann Lee can be reached at ann@varn.example"),
        ["0.8 contact of the author: 'Ann Lee can be r'…42"],
    ),
    "biography, byline": (
        lines(H, "By Ann Lee", *[M] * 12, "Ann Lee is a staff writer."),
        ["0.9 biography of the author: 'Ann Lee is a sta'…26"],
    ),
    "biography, byline, no role": (
        lines(H, "By Ann Lee", *[M] * 12, "Ann Lee is a fan of bridges."),
        ["0.75 biography of the author: 'Ann Lee is a fan'…28"],
    ),
    "biography, no byline": (
        lines(*[M] * 12, "Ann Lee is a freelance writer."),
        ["0.6 biography of the author: 'Ann Lee is a fre'…30"],
    ),
    "biography, no byline, third from the end": (
        lines(*[M] * 12, "Ann Lee is a freelance writer.", M, M),
        ["0.7 biography of the author: 'Ann Lee is a fre'…30"],
    ),
    "biography, no byline, fourth from the end": (lines(*[M] * 12, "Ann Lee is a freelance writer.", M, M, M), []),
    "biography, no byline, second from the end": (
        lines(*[M] * 12, "Ann Lee is a freelance writer.", M),
        ["0.6 biography of the author: 'Ann Lee is a fre'…30"],
    ),
    "biography, no role": (
        lines(*[M] * 12, "Ann Lee is a freelance cook."),
        ["0.6 biography of the author: 'Ann Lee is a fre'…28"],
    ),
    "biography, a role but the article's": (lines(*[f"{A} Lee agreed."] * 12, "Ann Lee is a historian."), []),
    "biography, of three": (lines(*[M] * 12, *[f"Ann {name} is a historian." for name in ("Lee", "Roe", "Fox")]), []),
    "biography, byline too far down": (
        lines(*[M] * 12, "By Ann Lee", *[M] * 12, "Ann Lee is a staff writer."),
        ["0.6 biography of the author: 'Ann Lee is a sta'…26"],
    ),
    "biography, byline on the twelfth line": (
        lines(*[M] * 11, "By Ann Lee", *[M] * 12, "Ann Lee is a staff writer."),
        ["0.9 biography of the author: 'Ann Lee is a sta'…26"],
    ),
    "the writer": (
        lines(*[M] * 12, "The writer is a professor of history."),
        ["0.75 biography of the author: 'The writer is a '…37"],
    ),
    "the writer, no role": (lines(*[M] * 12, "The writer is a friend of mine."), []),
    "the writer, third from the end": (lines(*[M] * 12, "The writer is a professor of history.", M, M), []),
    "covers": (
        lines(*[M] * 12, "Ann Lee covers bridges for The Varn Paper."),
        ["0.75 biography of the author: 'Ann Lee covers b'…42"],
    ),
    "about the author": (
        lines("About the author", "Ann Lee is a cook.", *[M] * 12),
        ["0.85 biography of the author, below a line that says so: 'Ann Lee is a coo'…18"],
    ),
    "about the author, not a biography": (lines("About the author", M, *[M] * 12), []),
    "glued": (
        lines(*[M] * 12, "The bridge opens on Monday, the mayor said. (Reuters)"),
        ["0.85 sign-off after the last sentence: ' (Reuters)'"],
    ),
    "glued, early": (lines(M, "The bridge opens on Monday, the mayor said. (Reuters)", *[M] * 12), []),
    "glued, dash": (
        lines(*[M] * 12, "The bridge opens on Monday, the mayor said. - Reuters"),
        ["0.85 sign-off after the last sentence: ' - Reuters'"],
    ),
    "glued, editing": (
        lines(*[M] * 12, "The bridge opens on Monday. (Editing by Ann Lee)."),
        ["0.85 sign-off after the last sentence: ' (Editing by Ann'…22"],
    ),
    "glued, unknown agency": (
        lines(*[M] * 12, "The bridge opens on Monday. /VRN"),
        ["0.85 sign-off after the last sentence: ' /VRN'"],
    ),
    "glued, unknown agency, not last": (lines(*[M] * 12, "The bridge opens on Monday. /VRN", N), []),
    "glued, sentence": (lines(*[M] * 12, "The bridge opens on Monday. Reuters"), []),
    "last quarter of many": (lines(*[M] * 30, "###", *[M] * 9), ["0.85 end mark: '###'"]),
    "before the last quarter": (lines(*[M] * 29, "###", *[M] * 10), []),
    "last six of few": (lines(M, "###", *[M] * 5), ["0.85 end mark: '###'"]),
    "seventh from the end": (lines(M, "###", *[M] * 6), []),
    "too long": (lines(*[M] * 12, "Edited by Ann Lee " + "and Tom Roe " * 32), []),
    "long but whole": (
        lines(*[M] * 12, "Edited by Ann Lee " + "and Tom Roe " * 31),
        ["0.9 reporting and editing credits: 'Edited by Ann Le'…389"],
    ),
}

PHOTO_CAPTION: dict[str, Case] = {
    "credit after a sentence": (
        lines(M, "The bridge at dawn. Photo by Ann Lee / Unsplash", N),
        ["0.9 caption with a credit: 'The bridge at da'…47"],
    ),
    "credit alone": (lines(M, "Photo by Ann Lee", N), ["0.85 caption with a credit: 'Photo by Ann Lee'"]),
    "in brackets": (
        lines(M, "The bridge at dawn (Photo: AFP)", N),
        ["0.9 caption with a credit: 'The bridge at da'…31"],
    ),
    "agency of pictures alone": (lines(M, "Pixabay", N), ["0.6 credit of a picture: 'Pixabay'"]),
    "agency of pictures in brackets": (lines(M, "(Pixabay)", N), ["0.85 caption with a credit: '(Pixabay)'"]),
    "label first": (lines(M, "Photo: Ann Lee", N), ["0.85 caption with a credit: 'Photo: Ann Lee'"]),
    "label before a caption": (
        lines(
            M,
            "Photo: The bridge at dawn, as the mayor saw it from the tower that day, and as nobody has seen it since",
            N,
        ),
        ["0.6 caption after a credit: 'Photo: The bridg'…103"],
    ),
    "label before a sentence": (
        lines(M, "Foto: era assim, numa só palavra, que o velho respondia a quem perguntava o que fazia na vida.", N),
        ["0.4 caption after a credit: 'Foto: era assim,'…94"],
    ),
    "name after a bar": (
        lines(M, "The bridge at dawn. | Jana Roth", N),
        ["0.7 caption with a name after a bar: 'The bridge at da'…31"],
    ),
    "rights after a bar": (lines(M, "The bridge at dawn. | All Rights Reserved", N), []),
    "label above": (
        lines(M, "Image caption", "The bridge at dawn", N),
        ["0.75 caption below its label: 'The bridge at da'…18"],
    ),
    "label above, with a colon": (
        lines(M, "Photo caption:", "The bridge at dawn", N),
        ["0.75 caption below its label: 'The bridge at da'…18"],
    ),
    "label above a long block": (lines(M, "Image caption", "x" * 241, N), []),
    "label above a block just short enough": (
        lines(M, "Image caption", "x" * 240, N),
        ["0.75 caption below its label: 'xxxxxxxxxxxxxxxx'…240"],
    ),
    "two labels": (
        lines(M, "Image caption", "Image caption", "The bridge", N),
        ["0.75 caption below its label: 'The bridge'"],
    ),
    "label in the line": (
        lines(M, "Image caption, The bridge at dawn", N),
        ["0.85 caption after its label: 'Image caption, T'…33"],
    ),
    "label in a long line": (lines(M, "Image caption, ".ljust(481, "x"), N), []),
    "label in a line just short enough": (
        lines(M, "Image caption, ".ljust(480, "x"), N),
        ["0.85 caption after its label: 'Image caption, x'…480"],
    ),
    "sixty words": (
        lines(M, "word " * 57 + "end. Photo: AFP", N),
        ["0.9 caption with a credit: 'word word word w'…300"],
    ),
    "sixty-one words": (lines(M, "word " * 58 + "end. Photo: AFP", N), []),
    "a paragraph and a credit in brackets": (
        lines(M, "word " * 70 + "end. (Photo: AFP)", N),
        ["0.8 credit of a picture: '(Photo: AFP)'"],
    ),
    "a paragraph and a credit": (lines(M, "word " * 70 + "end. Photo: AFP", N), []),
    "twenty words and a credit": (
        lines(M, "word " * 19 + "end. Photo: Ann Lee", N),
        ["0.9 caption with a credit: 'word word word w'…114"],
    ),
    "twenty-one words and a credit": (
        lines(M, "word " * 20 + "end. Photo: Ann Lee", N),
        ["0.8 credit of a picture: 'Photo: Ann Lee'"],
    ),
    "twenty-one words and an agency's credit": (
        lines(M, "word " * 20 + "end. Photo: Ann Lee/AFP", N),
        ["0.9 caption with a credit: 'word word word w'…123"],
    ),
    "reported, twelve words": (
        lines(M, "The mayor said that it was the best bridge of (Photo: AFP)", N),
        ["0.9 caption with a credit: 'The mayor said t'…58"],
    ),
    "reported, thirteen words": (
        lines(M, "The mayor said that it was the best bridge of all the (Photo: AFP)", N),
        ["0.9 caption with a credit: 'The mayor said t'…66"],
    ),
    "reported, fourteen words": (
        lines(M, "The mayor said that it was the best bridge of all the old (Photo: AFP)", N),
        ["0.8 credit of a picture: '(Photo: AFP)'"],
    ),
    "quoted, short": (
        lines(M, "The “bridge” " + "word " * 22 + "(Photo: AFP)", N),
        ["0.9 caption with a credit: 'The “bridge” wor'…135"],
    ),
    "quoted, at the limit": (
        lines(M, "The “bridge” " + "word " * 23 + "(Photo: AFP)", N),
        ["0.9 caption with a credit: 'The “bridge” wor'…140"],
    ),
    "quoted, long": (
        lines(M, "The “bridge” " + "word " * 24 + "(Photo: AFP)", N),
        ["0.8 credit of a picture: '(Photo: AFP)'"],
    ),
    "not quoted, long": (
        lines(M, "The bridge " + "word " * 24 + "(Photo: AFP)", N),
        ["0.9 caption with a credit: 'The bridge word '…143"],
    ),
}


EVERY = [
    *(pytest.param(byline.RULE, *case, id=f"byline: {name}") for name, case in BYLINE.items()),
    *(pytest.param(date_stub.RULE, *case, id=f"date_stub: {name}") for name, case in DATE_STUB.items()),
    *(pytest.param(modified_stub.RULE, *case, id=f"modified_stub: {name}") for name, case in MODIFIED_STUB.items()),
    *(pytest.param(sign_off.RULE, *case, id=f"sign_off: {name}") for name, case in SIGN_OFF.items()),
    *(pytest.param(photo_caption.RULE, *case, id=f"photo_caption: {name}") for name, case in PHOTO_CAPTION.items()),
]


@pytest.mark.parametrize(("rule", "text", "expected"), EVERY)
def test_a_rule_says_what_it_labels_why_and_how_surely(
    rule: Rule, text: str, expected: list[str], told: Callable[[Rule, str], list[str]]
) -> None:
    assert told(rule, text) == expected
