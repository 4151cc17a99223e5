"""What pages ask their readers for in words of their own, and what only sounds so."""

import pytest

from transforms.appeals import appeal, may_appeal, short_notice, speaking
from transforms.phrases import alternatives_of

PROMPTS = (
    "Get breaking news on the go: download the Varn app for iPhone and Android",
    "Don't miss out on the latest news and information. Subscribe now.",
    "+++ Alle Meldungen aus Varn jetzt auch in unserem WhatsApp-Kanal +++",
    "Newsletter Brücken: suscribite y recibí cada viernes las mejores notas",
    "Se vuoi restare aggiornato sulle notizie di Varn iscriviti al nostro canale Telegram",
    "📲 Participe do canal de Varn no WhatsApp",
    "💬 WhatsApp ons!",
    "Keep up with the bridge on LinkedIn and Instagram.",
    "Folgen Sie der Brücke auf Facebook, Instagram und YouTube",
    "Votre e-mail est utilisé par Varn-Matin pour recevoir notre newsletter.",
    "Bądź na bieżąco! Obserwuj nas w Wiadomościach Google.",
    "Vous devez activer JavaScript dans votre navigateur pour lire cette vidéo.",
    "Our Thursday newsletter brings you the week's best recipes and gossip. You can sign up for it here.",
    "This article is adapted from our weekly newsletter, which you can sign up for here.",
    "Our free Sunday newsletter rounds up the best writing about bridges.",
    "Our morning briefing, The Pier, lands at six.",
    "Unser kostenloser Newsletter fasst die Woche in Varn zusammen.",
    "La nostra newsletter arriva ogni venerdì.",
)
CONSENTS = (
    "Om deze inhoud te kunnen tonen, moet je cookies accepteren.",
    "Please accept all cookies to see this post.",
)
SENTENCES = (
    "The town sends a newsletter to all who cross the bridge.",
    "Get Out is streaming on Google Play and in two cinemas.",
    "Follow-up calls on WhatsApp went unanswered, the family told us.",
    '"Subscribe to our newsletter," says the sign at the bridge.',
    "Download speeds on the iPhone fell by half.",
    "Recibe noticias de la familia una vez al mes.",
    "JavaScript runs in every browser of the town.",
    "The bakery sells cookies, and takes cards.",
    "The first thing that the site asks you is to accept cookies. "
    "The second is the same again, and by the third you have forgotten what you had come for.",
    "Sign up here. Sign up now. Sign up today and save. The phrases arrive in my inbox each morning.",
    "Join the queue at the bridge: 4,000 cars a day.",
    "Facebook and Instagram went down in Varn on Monday.",
    "Keep up with your neighbours, says Facebook.",
    "Subscribe to our newsletter. " * 10,
    "Our newsletter is read by nine thousand people.",
    "Our first newsletter went out to forty people, and brings back memories.",
    "The parish newsletter rounds up what the choir has sung.",
    "“Our newsletter brings you the best of Varn,” said the mayor.",
    "Our newsletter brings joy. It is old. It is short. It is free.",
    "The club asks those who wish to sign up to come here.",
)


@pytest.mark.parametrize("text", PROMPTS)
def test_a_thing_and_an_address_make_a_prompt(text: str) -> None:
    found = appeal(text)
    assert found is not None
    assert found.artefact == "prompt"


@pytest.mark.parametrize("text", CONSENTS)
def test_cookies_that_the_reader_is_to_accept_are_a_notice(text: str) -> None:
    found = appeal(text)
    assert found is not None
    assert found.artefact == "cookie-notice"


@pytest.mark.parametrize("text", [*PROMPTS, *CONSENTS])
def test_one_look_at_all_blocks_tells_that_one_may_ask(text: str) -> None:
    assert may_appeal(["The bridge opened.", text.upper()])
    assert speaking(["The bridge opened.", text.upper()]) == [1]
    assert not may_appeal(["The bridge opened.", text + " and so on" * 30])


def test_two_blocks_do_not_ask_together() -> None:
    assert not may_appeal(["The mayor reads the news", "letter by letter."])


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_that_lacks_one_of_both_is_none(text: str) -> None:
    assert appeal(text) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Please enable JavaScript to read on.", "0.85 asks the reader to let the page run scripts"),
        ("JavaScript is required, please.", "0.85 asks the reader to let the page run scripts"),
        ("You must accept cookies to read on.", "0.8 asks the reader to accept cookies"),
        ("Subscribe to our newsletter.", "0.75 asks the reader to take what the site offers"),
        ("“You must accept cookies to read on.”", ""),
        ("«Subscribe to our newsletter.»", ""),
        ("Enable JavaScript.", ""),
        ("You read JavaScript.", ""),
        ("You accept the bridge.", ""),
        ("You eat cookies.", ""),
        ("Subscribe to a newsletter.", ""),
        ("Our newsletter, for you.", ""),
        ("Subscribe to our race.", ""),
        ("The mayor and subscribe to our newsletter.", "0.75 asks the reader to take what the site offers"),
        ("The mayor: subscribe to our newsletter.", "0.75 asks the reader to take what the site offers"),
        ("The mayor will subscribe to our newsletter.", ""),
        ("... Subscribe to our newsletter.", "0.75 asks the reader to take what the site offers"),
        ("Subscribe to our newsletter" + " now" * 30, "0.75 asks the reader to take what the site offers"),
        ("Subscribe to our newsletter" + " now" * 31, ""),
        ("Subscribe to our newsletter ".ljust(240, "x"), "0.75 asks the reader to take what the site offers"),
        ("Subscribe to our newsletter ".ljust(241, "x"), ""),
    ],
)
def test_the_thing_the_call_and_the_address_are_all_asked_for(text: str, says: str) -> None:
    found = appeal(text)
    assert (f"{found.confidence:g} {found.reason}" if found else "") == says


def test_the_longest_of_the_words_is_tried_first_with_either_apostrophe() -> None:
    assert alternatives_of({"en": "us|use", "fr": "don't|us"}) == "don['’]t|use|us"


BUTTONS = (
    "Buy at Varn Books – £429",
    "Buy now from Varn Books for £19.99",
    "Check price at Varn Books",
    "See it at J. Varn & Sons (£85)",
    "Shop now: Varn copper kettle, £1,189",
    "$59 at Varn Books",
    "Jetzt bei Varn Buch für 49,90 € kaufen",
    "Acheter sur Varn Livres (49 €)",
)
LINES_WITH_SHOPS = (
    "Buy at Varn Books – £429.",
    "Buy from Varn",
    "Shop at Varn Market",
    "See it at Varn Hall",
    "$59 at the door",
    "£59 at The Old Hall",
    "£59m at Varn Bank",
    "Comprar en Varn",
    "Buy now, pay later at Varn Books",
    "Buy at Varn Books and at two more shops that the mayor named on Monday – £9",
)
NOTICES = (
    "18+ GambleAware",
    "18+. Please gamble responsibly. BeGambleAware.org",
    "T&Cs apply. 18+ only. Please gamble responsibly.",
    "Must be 21+. Gambling problem? Call 1-800-GAMBLER.",
    "When the fun stops, stop. BeGambleAware.org",
    "Wat kost gokken jou? Stop op tijd. 18+",
    "Glücksspiel kann süchtig machen. Ab 18+",
)
LINES_WITH_AGES = (
    "18+",
    "18+ only",
    "Over 18+ only.",
    "18+ gamblers told the council that terms apply.",
    "Please gamble responsibly, the sign says, and BeGambleAware.org pays for it.",
    "18+. " * 40 + "GambleAware",
)


@pytest.mark.parametrize("text", BUTTONS)
def test_a_price_and_a_shop_make_a_button(text: str) -> None:
    assert short_notice(text) is not None


@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_on_gambling_is_nothing_but_its_pieces(text: str) -> None:
    found = short_notice(text)
    assert found is not None
    assert found.reason == "a notice on gambling"


@pytest.mark.parametrize("text", [*LINES_WITH_SHOPS, *LINES_WITH_AGES])
def test_a_line_that_only_names_a_shop_or_an_age_is_none(text: str) -> None:
    assert short_notice(text) is None
