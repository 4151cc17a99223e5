"""Short texts in which a page speaks to its reader, told by what they are about and how they address, in any wording.

Phrases that are listed word for word (``transforms.words``) miss whatever a site words its own way. What stays the same
is the thing, which hardly an article's own line speaks of (a newsletter, a channel, an app, cookies, JavaScript), and
the address: an imperative that opens a sentence, and "you" or "our". All must be there.
"""

import re
from collections.abc import Iterable

from transforms.headlines import with_plain_marks
from transforms.lexicon import Entry
from transforms.phrases import alternatives_of

#: A text of more words or characters may be a paragraph on newsletters, and one of more sentences too.
_MOST_WORDS, _MAX_CHARS, _MOST_STOPS = 34, 240, 2
#: One of more words that speaks of cookies may tell of them, and so may one of networks.
_MOST_WORDS_OF_CONSENT, _MOST_WORDS_OF_NETWORKS = 23, 22
_QUOTES = frozenset('"“”„«»‘')
#: What sites offer, in small letters; "t news" is of "latest news", "g news" of "breaking news".
_OFFERS = (
    "newsletter", "infolettre", "boletín", "nieuwsbrief", "whatsapp", "telegram", "google", "android", "iphone",
    "inbox", "mailing list", "newsroom", "our reporter", "story idea", "news tip", "e-paper", "free account",
    "t news", "g news", "unlimited",
    "noticias", "notícias", "notizie",
)  # fmt: skip
#: Where sites ask to be followed: hardly a sentence of an article opens with a call and names two of them.
_NETWORKS = ("facebook", "instagram", "linkedin", "tiktok", "youtube", "twitter", "bluesky", "mastodon")
_FEWEST_NETWORKS = 2
#: What sites ask to be switched off, in beginnings of words, and how: stems of "switch off" and "active".
_BLOCKERS = (
    "adblock", "ad-block", "ad block", "werbeblocker", "bloqueur de pub", "bloqueador de an", "bloqueador de pub",
    "advertentieblokk", "bloccapubb", "blocco degli annunci", "blokowanie reklam", "blokad",
)  # fmt: skip
#: What hardly a page's appeals are without: most of them ask for one of these things.
_THINGS = (*_OFFERS, "javascript", "cookie", "briefing", "email", *_NETWORKS, *_BLOCKERS)
#: What none is without.
_ALL_THINGS = (*_THINGS, "e-mail", "lettre")
#: Imperatives that ask for it, by language, as a sentence opens with them; many are other forms of the verb as well.
_CALLS_BY_LANGUAGE = {
    "en": "subscribe|sign up|register|join|follow|download|get|receive|stay|click|don't miss|never miss|submit|send"
    "|email|whatsapp us|call us|text us|catch up|keep up|find us|find more|connect|like us|watch us|see more",
    "de": "abonnieren|abonniere|abonniert|folgen|folge|folgt|jetzt|hier|laden|lade|erhalten|immer|alle|mehr",
    "fr": "recevez|suivez|téléchargez|rejoignez|retrouvez|ne manquez|ne ratez|votre",
    "es": "recibe|recibí|reciba|sigue|descarga|descargá|únete|unite|entra|consulta|lee más|vea más|más",
    "it": "ricevi|segui|scarica|entra|resta|rimani|se vuoi|leggi altre",
    "pt": "assine|subscreva|receba|siga|baixe|descarregue|participe|entre|acompanhe|clique|veja mais|leia mais|fique",
    "nl": "ontvang|volg|download|blijf|mis niets",
    "pl": "subskrybuj|obserwuj|pobierz|śledź|bądź|otrzymuj|wyślij",
}
#: Imperatives that are no other form of their verb, wherever they stand, by language.
_REQUESTS_BY_LANGUAGE = {
    "en": "in your inbox|to your inbox|get it each|get it every|sign up here|sign up below|subscribe here",
    "de": "melden sie|holen sie|tragen sie|verpassen sie|abonnieren sie|folgen sie|laden sie|erhalten sie",
    "fr": "abonnez-vous|inscrivez-vous|rejoignez-nous|suivez-nous",
    "es": "suscríbete|suscríbase|suscribite|apúntate|síguenos|seguinos",
    "it": "iscriviti|abbonati|seguici|unisciti",
    "pt": "inscreva-se|siga-nos",
    "nl": "schrijf je|schrijf u|abonneer je|meld je|meld u|whatsapp ons|app ons|mail ons",
    "pl": "zapisz się|dołącz",
}
#: Words that speak to the reader or of the site, by language; a request does so too.
_ADDRESSES_BY_LANGUAGE = {
    "en": "you|your|our|us|free|latest|alerts|app",
    "de": "unser|unsere|unserem|unseren|unserer|uns|dich|dir|dein|deine|deinem|kostenlos|gratis",
    "fr": "notre|nos|vous|votre|vos",
    "es": "nuestro|nuestra|nuestros|nuestras|tu|tus|gratis",
    "it": "nostro|nostra|nostri|nostre|tuo|tua|tuoi|gratis",
    "pt": "nosso|nossa|nossos|nossas|você|grátis|gratuitamente|canal|veja mais",
    "nl": "onze|ons|je|jouw|uw|gratis",
    "pl": "nasz|nasze|naszą|naszego|naszym|nas",
}

_REQUEST = rf"\b(?:{alternatives_of(_REQUESTS_BY_LANGUAGE)})(?![\w-])"
_CALL = re.compile(
    rf"(?:^|[.!?:;,…–—-] |\b(?:and|und|et|y|e|en|i) )¡?(?:{alternatives_of(_CALLS_BY_LANGUAGE)})(?![\w-])|{_REQUEST}"
)
_ADDRESS = re.compile(rf"\b(?:{alternatives_of(_ADDRESSES_BY_LANGUAGE)})(?!\w)|{_REQUEST}")
_FIRST = re.compile(r"\w")
#: What a site sends, with up to three words before it: "our free Sunday newsletter"; and what it does, by language.
_SENT = r"(?:[\w'’-]{1,20} ){0,3}(?:newsletter|briefing|e-?mail|infolettre|lettre|boletín|nieuwsbrief)s?"
_OURS = re.compile(
    rf"\b(?:our|unser|unsere|unserem|unseren|notre|nuestra|nuestro|nostra|nossa|onze|nasz|naszego|naszym) {_SENT}\b"
)
_DOES_BY_LANGUAGE = {
    "en": "brings|rounds up|delivers|gives you|sends you|tells you|takes you|covers|collects|gathers|explains|lands"
    "|arrives|comes out|goes out|is free",
    "de": "bringt|liefert|fasst|informiert|kommt|erscheint|landet|sammelt",
    "fr": "vous|arrive|résume|rassemble|propose|raconte",
    "es": "te|le|llega|reúne|resume|trae|recoge",
    "it": "ti|vi|arriva|raccoglie|porta|racconta|riassume",
    "pt": "traz|chega|reúne|resume|leva|conta",
    "nl": "brengt|komt|verschijnt|geeft|vat|verzamelt",
    "pl": "przynosi|zbiera|dociera|trafia|opowiada",
}
_DESCRIBES = re.compile(rf"(?:la |a )?{_OURS.pattern}(?:, [^,.]{{1,40}},)? (?:{alternatives_of(_DOES_BY_LANGUAGE)})\b")
_SIGN_UP_HERE = re.compile(r"\b(?:sign(?:ing)? up|subscribe|register) (?:[\w'’-]{1,20} ){0,3}(?:here|below)\b")
#: Stems of "switch on", "accept" and "you must", in the languages above.
_ENABLE = re.compile(
    r"activ|aktiv|attiv|ativ|enabl|browser|navegador|navigateur|einschalt|habilit|abilit|włącz|inschakel|przegląd"
    r"|turn on|required|disabled"
)
_DISABLE = re.compile(
    r"disabl|turn off|turned off|switch off|pause|whitelist|deaktiv|ausschalt|abschalt|\bschalten?\b|désactiv|desactiv"
    r"|desativ|disattiv|uitschakel|schakel|zet .{0,40}\buit\b|wyłącz"
)
_CONSENT = re.compile(
    r"accept|akzept|accett|aceit|acept|zaakcept|akcept|consent|zustimm|einwillig|toestemm|zgod|autori[sz]|enable|allow"
)
_YOU = re.compile(
    r"\b(?:you|your|please|sie|ihr|ihre|bitte|vous|votre|veuillez|tu|tus|su|sus|usted|por favor|devi|tuo|tua|você|seu"
    r"|sua|je|jouw|uw|moet|musisz|twoj\w{1,3}|proszę|aby|om|para|per|pour|um)\b"
)

#: Characters and words of the longest shop's button.
_LONGEST_BUTTON, _MOST_BUTTON_WORDS = 90, 10
_PRICE = r"(?:(?:[£$€]|US\$|A\$|C\$) ?\d{1,3}(?:[.,]\d{2,3}){0,2}|\d{1,3}(?:[.,]\d{2,3}){0,2} ?[€£])(?![\w%])"
#: A shop's name: capitalised words, or an address. "The" is none: that is a place.
_SHOP = r"(?!The\b)[A-Z][\w.'’&+-]{1,24}(?: (?:&|and|of|[A-Z\d])[\w.'’&+-]{0,24}){0,3}"
_PRICED = rf"(?:,? ?[-–—:|]? ?(?:for |from )?\(?(?:from )?{_PRICE}\)?)"
#: What only shops are asked: "Check price at Varn Books", "Buy now from Varn Books". What they are asked with a price:
#: "Buy at Varn Books – £9", "See it at Varn Books (£9)", "Shop now: Varn kettle, £9". And "£9 at Varn Books".
_BUTTON = re.compile(
    r"(?:(?:Check|See|View|Compare|Find)(?: the| latest| best| current)? (?:price|prices|deal|deals|offer)"
    r"|(?:Buy|BUY|Shop|SHOP|Order|ORDER)(?: it| them)? (?:now|here|NOW|HERE))"
    rf" (?:at|from|on) {_SHOP}{_PRICED}?$"
    r"|(?:Buy|BUY|Shop|SHOP|See|Get|Find|Order|View|Pre-?order)(?: it| them| yours)?(?: now| here| today)?"
    rf" (?:at|from|on) {_SHOP}{_PRICED}$"
    rf"|{_PRICE} at {_SHOP}$"
    rf"|(?:(?:Buy|Shop|Order|Get)(?: it| them)? now|BUY NOW|SHOP NOW):? [^.!?:]{{3,60}}?[ (]{_PRICE}\)?$"
    rf"|(?:Jetzt b|B)ei {_SHOP} (?:für |ab )?{_PRICE} (?:kaufen|bestellen|ansehen)$"
    r"|(?:Acheter|Commander|Comprar|Compra|Acquista|Kopen|Koop|Kup)(?: nu| teraz| ora)?"
    rf" (?:sur|chez|en|na|no|su|da|bij|w) {_SHOP}(?: por| per| voor| za| pour)?{_PRICED}$"
)
_BUTTON_STARTS = (
    *(
        "Buy ",
        "BUY ",
        "Shop ",
        "SHOP ",
        "Order ",
        "ORDER ",
        "Check ",
        "See ",
        "View ",
        "Compare ",
        "Find ",
        "Get ",
        "Pre",
    ),
    *("Jetzt bei ", "Bei ", "Acheter ", "Commander ", "Comprar ", "Compra ", "Acquista ", "Kopen ", "Koop ", "Kup "),
    *("£", "$", "€", "US$", "A$", "C$", *"0123456789"),
)
#: A price, wherever it stands: several lines with one are a menu or a list of prices.
PRICE = re.compile(_PRICE)

#: Pieces of which a notice on gambling is made, by language, beside the age that is needed and a telephone's number.
_NOTICES_BY_LANGUAGE = {
    "en": "please gamble responsibly|gamble responsibly|please bet responsibly|bet responsibly|play responsibly"
    "|please gamble sensibly|gamble sensibly|gambling problem|gambleaware|gamble aware|begambleaware|gamstop"
    "|when the fun stops, stop|new customers only|t&cs apply|t&c's apply|terms apply|terms and conditions apply"
    "|odds correct at time of publication|odds correct at the time of publication|1-800-gambler",
    "de": "glücksspiel kann süchtig machen|verantwortungsvoll spielen|spielen mit verantwortung|agb gelten"
    "|es gelten die agb",
    "fr": "jouer comporte des risques|jouez responsable|jeu responsable|interdit aux mineurs",
    "es": "juega con responsabilidad|juego responsable|juega responsablemente|se aplican condiciones",
    "it": "il gioco può causare dipendenza|il gioco può causare dipendenza patologica|gioca responsabilmente"
    "|gioco responsabile|vietato ai minori",
    "pt": "jogue com responsabilidade|aposte com responsabilidade|jogo responsável|proibido para menores",
    "nl": "wat kost gokken jou|stop op tijd|speel bewust|speel verantwoord|gok verantwoord",
    "pl": "hazard może uzależniać|hazard uzależnia|graj odpowiedzialnie|tylko dla osób pełnoletnich",
}
_WARNS = re.compile(alternatives_of(_NOTICES_BY_LANGUAGE))
_NOTICE = re.compile(
    rf"(?:(?:call )?(?:{_WARNS.pattern}|\d\d\+|\d[\d-]{{5,14}}\d|you must be|must be|over|only|for help|now|nur ab|ab"
    r"|and present in select states)(?:\.org|\.co\.uk|\.com)?(?: - |[\s.,:;|!?–—•/]{1,4})){2,9}$"
)
#: The first two letters of such a notice: a cheap gate.
_NOTICE_STARTS = frozenset(
    piece[:2]
    for pieces in (*_NOTICES_BY_LANGUAGE.values(), "call|you|must|over|nur|16|17|18|19|20|21|25")
    for piece in pieces.split("|")
)
#: Characters of the longest such notice.
LONGEST_NOTICE = 160


def may_appeal(texts: Iterable[str]) -> bool:
    """Whether any of several blocks speaks of what sites offer: one cheap question, for hardly an article does."""
    joined = "\n".join([text for text in texts if len(text) <= _MAX_CHARS])
    return any(map(with_plain_marks(joined).lower().__contains__, _THINGS))


def speaking(texts: Iterable[str]) -> list[int]:
    """The places, among several blocks, of those that speak of what an appeal asks for: no other can be one.

    Few of these things are on a page at all, and only for them each block is looked through.

    >>> speaking(["The bridge opened.", "Get our newsletter", "It rained."])
    [1]
    """
    lowered = [text.lower() for text in texts]
    joined = "\n".join(lowered)
    things = [thing for thing in _ALL_THINGS if thing in joined]
    return [place for place, text in enumerate(lowered) if any(map(text.__contains__, things))]


def appeal(text: str) -> Entry | None:
    """What a block asks the reader for, if it does; ``text`` is a block.

    >>> appeal("Get breaking news on the go: download the Varn app for iPhone and Android").artefact
    'prompt'
    >>> appeal("Keep up with the bridge on LinkedIn and Instagram").reason
    'asks the reader to follow the site on networks'
    >>> appeal("Bitte schalten Sie den Werbeblocker ab, um weiterzulesen.").artefact
    'advertisement'
    >>> appeal("The town sends a newsletter to all who cross the bridge.") is None
    True
    """
    if len(text) > _MAX_CHARS:
        return None
    folded = text.lower()
    if switched := _to_switch(folded):
        return switched
    n_words = folded.count(" ") + 1
    if "cookie" in folded and n_words <= _MOST_WORDS_OF_CONSENT and _asks_consent(folded):
        return Entry("cookie-notice", 0.8, "asks the reader to accept cookies")
    if n_words <= _MOST_WORDS and ((any(map(folded.__contains__, _OFFERS)) and _asks(folded)) or _describes(folded)):
        return Entry("prompt", 0.75, "asks the reader to take what the site offers")
    named = sum(map(folded.__contains__, _NETWORKS)) if n_words <= _MOST_WORDS_OF_NETWORKS else 0
    if named >= _FEWEST_NETWORKS and _calls(folded):
        return Entry("prompt", 0.75, "asks the reader to follow the site on networks")
    return None


def _to_switch(folded: str) -> Entry | None:
    """What the reader is asked to switch on or off, so that the page works and shows its advertisements."""
    if "javascript" in folded and _ENABLE.search(folded) and _YOU.search(folded):
        return Entry("prompt", 0.85, "asks the reader to let the page run scripts")
    if any(map(folded.__contains__, _BLOCKERS)) and _DISABLE.search(folded) and _YOU.search(folded):
        return Entry("advertisement", 0.8, "asks the reader to switch off a blocker of advertisements")
    return None


def short_notice(text: str) -> Entry | None:
    """What a short line is that sells or warns: a shop's button, or a notice on gambling.

    >>> short_notice("Buy at Varn Books – £9.99").reason, short_notice("18+. Please gamble responsibly.").reason
    ("a shop's button", 'a notice on gambling')
    >>> short_notice("Buy at the fair")
    """
    if len(text) > LONGEST_NOTICE:
        return None
    if text.startswith(_BUTTON_STARTS) and _is_button(text):
        return Entry("advertisement", 0.8, "a shop's button")
    folded = text.lower()
    if folded[:2] in _NOTICE_STARTS and _NOTICE.match(folded + " ") and _WARNS.search(folded):
        return Entry("advertisement", 0.85, "a notice on gambling")
    return None


def _is_button(text: str) -> bool:
    return len(text) <= _LONGEST_BUTTON and text.count(" ") < _MOST_BUTTON_WORDS and _BUTTON.match(text) is not None


def _describes(folded: str) -> bool:
    """Whether a text names what the site sends and says what that does, or where to ask for it."""
    if _OURS.search(folded) is None:
        return False
    told = _DESCRIBES.match(folded) or _SIGN_UP_HERE.search(folded)
    return told is not None and not _is_quoting(folded) and folded.count(". ") <= _MOST_STOPS


def _asks_consent(folded: str) -> bool:
    return _CONSENT.search(folded) is not None and _YOU.search(folded) is not None and not _is_quoting(folded)


def _asks(folded: str) -> bool:
    return _calls(folded) and _ADDRESS.search(folded) is not None


def _calls(folded: str) -> bool:
    if _is_quoting(folded) or folded.count(". ") > _MOST_STOPS:
        return False
    first = _FIRST.search(folded)
    return first is not None and _CALL.search(folded[first.start() :]) is not None


def _is_quoting(text: str) -> bool:
    return not _QUOTES.isdisjoint(text)
