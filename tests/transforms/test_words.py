"""The lists of what pages say keep their promise: hardly an article's own sentence begins so."""

import re

import pytest

from transforms import phrasebook, residue
from transforms.formats.text import read_text
from transforms.lexicon import Lexicon, _fold, expand

PARAGRAPH = (
    "The bridge at Varn opened on Friday after eleven years of work, and the town came out to see it, as the mayor had "
    "hoped that it would when he laid the first stone."
)
MORE = "It carries nine thousand carts a day, and the ferryman has sold his boat to a man from Odd Town who paints it."

#: What addresses the reader, speaks of the publisher or names what only a page has: beginnings of words, by language;
#: those of up to three letters are whole words.
ADDRESSING = {
    "en": "abn|acn|ad|adblock|ads|advert|ai-generated|app|article|back later|back soon|become|cancel|categor|click"
    "|comment|commission|company (?:no|reg)|content|cookie|copyright|correction|customers|delayed|disagree"
    "|disclaimer|disclosure|editing|error|fair use|filed|gambling|hitting|javascript|journalism|label|letters"
    "|licens|market data|member|mistake|more about|news|next post|notif|odds|opinions|our|p&p|permalink"
    "|permission|play|please|post published|posted in:|posted under|pressing|previous post|read|register|repl"
    "|reporting|reprint|reprod|republ|research|reserved|respond|reviewed|selecting|sign up|sorted|story"
    "|subscri|syndicat|tagged|tags|tapping|text|this post|tip|topic|trademark|transcript|typo|unlock|us|vat"
    "|we|website|you|your|©",
    "de": "abgelegt|abonn|absend|affiliate|amazon|angeforderte|anklick|anlageberatung|anmelden|artikel|audio"
    "|aufgerufene|beitrag|beiträge|benachrichtig|bestell|bitte|bleib|browser|cookie|copyright|datenschutz"
    "|datenverarb|dein|der/die|diskut|du|e-mail|fan|fehler|felder|fördermitglied|gast|gefällt|geschäftsführer"
    "|gesuchte|getaggt|gewähr|gewünschte|haftung|handelsregister|inhalt|interessenkonflikte|kategor|ki|klick"
    "|kommentar|kurse in|lesen sie|leserbrief|medieninhaber|mitglied|mitmachen|mitzu|nachdruck|newsletter|ots"
    "|preise|push|quellen|rechte|registergericht|registr|ressort|rubrik|schlag|schreib|sie sind hier"
    "|sonderveröff|spende|spielteilnahme|startseite|sternchen|stich|stimm|suizid|tags|teilnehmen|text|thema"
    "|themen|transkript|um zu komment|umsatzsteuer|uns|unser|unterstützer|unverbindlich|unverlangt|ust"
    "|v.i.s.d|verantwortlich|verpass|vervielfält|veröffentl|weiterlesen|weiterzu|widerruf|wir|zeitverzögert|©",
    "fr": "article|catégories|classé dans :|commentaire|cookie|droits|déjà abonné|faites un don|infolettre"
    "|intégralité|merci|moi|mots|nos|notre|nous|paritaire|recevez|reproduction|siège social|soutenez|sujets"
    "|tags|thèmes|téléchargez|veuillez|vos|votre|vous|étiquettes",
    "es": r"[^\W\d_]+(?:nos|rte|me|te)|acept|activa|adblock|archivado|bienvenid|bloqueador|compart|confirmas|cookie"
    "|debes|descarg|director responsable|domicilio legal|edición|estás|etiquetas|ingresá|inicia|leyendo|leído"
    "|navegador|noticia|nuestr|opini|pautar|periodismo|propietario|publicitar|puedes|queremos|registro|reproducción"
    "|secciones|suscr|tags|temas|tienes|tratamiento|tu",
    "it": "[a-zà]+(?:ti|ci|teci|vi|celo)|abbona|aggiornat|autorizzazione|avete|avvertenza|banner|categori|clicca"
    r"|cod\. fisc|contenut|cookie|direttore responsabile:|disclaimer|guadagniamo|hai|inserzionista|iva"
    r"|javascript|newsletter|nostr|per commentare|percepiamo|puoi|quotazioni|r\.o\.c|redazione|registr|riproduzione"
    "|ripubblicare|roc|scarica|sede legale|sei|tag|tags|©",
    "pt": "aceita|aceito|acesso|artigo|assin|assuntos|aviso|baixe|cadastr|campos obrigatórios|categorias|cnpj"
    "|coment|compartilh|concorda|confirma|conta|conteúdo|cookie|copyright|declara|disclaimer|editor|envie"
    "|está aqui|etiquetas|fale|ganhamos|gente|gostou|imagem|inscrev|jornal|lendo|matéria|me|nos|nossa|nosso|notícia"
    "|nós|ocorreu|portal|quer|receba|recebemos|redação|redacção|rentabilidade|reprodução|republicar|seu|site|spam|sua"
    "|subscr|tags|tem alguma|texto|tópicos|veículo|você",
    "nl": "abonn|accepteren|adverto|artikel|bericht|brieven|btw|categorie|cookie|discussieer|download|fout"
    "|javascript|je|klik|kvk|lees|luisteren|mail|mij|mis|onderwerpen|ons|ontvang|onze|opinie|overname zonder"
    "|partnerbijdrage|permalink|praat|reacti|redactie|reage|rechten|rechthebbenden|steun|tags|tikfout|tip|tippen"
    "|trefwoorden|u|uw|volg|word",
    "pl": "[^ ]+(?:my|łeś|łaś|liście|cie|sz)|aby|administratorem|artykuł|ciasteczk|dozwolon|dołącz|dzięki|e-mail"
    "|email|jakiekolwiek|javascript|jesteś|kategori|koment|kopiowanie|krs|materiał|nam|nas|nasi|nip|opinie"
    "|otrzym|partnerem|pobierz|podcast|podziel|portal|prenumer|przedruk|przegap|przeglądanie|rabat|rachunków"
    "|redakc|relacja|serwis|sponsorem|strona|subskry|słowa kluczowe|tagi|tekst|tematy|treści|treść|twoj"
    "|wesprzyj|wpis|wypowiedzi|wyłącz|zaktualizuj|zdjęc|zeskanuj|zgod",
}


def addressing(language: str) -> re.Pattern[str]:
    words = re.split(r"\|(?![^(]*\))", ADDRESSING[language])
    return re.compile("|".join(rf"(?<!\w){word}" + r"(?!\w)" * (len(word) <= 3) for word in words))


@pytest.mark.parametrize("language", ADDRESSING)
def test_a_short_phrase_addresses_the_reader_or_names_what_only_a_page_has(language: str) -> None:
    addresses = addressing(language)
    silent = [
        phrase
        for lexicon in phrasebook.LEXICONS
        for phrase, code in lexicon.phrases()
        if lexicon.use == "sentence" and code == language and len(phrase.split()) <= 3 and not addresses.search(phrase)
    ]
    assert not silent


@pytest.mark.parametrize("lexicon", [each for each in phrasebook.LEXICONS if each.use in ("sentence", "gapped")])
def test_no_phrase_loses_a_word_where_a_sentence_goes_on(lexicon: Lexicon) -> None:
    patterns = [pattern for listed in lexicon.languages.values() for pattern in _fold(listed).split("|")]
    printed = [phrase for pattern in patterns for phrase in expand(pattern)]
    kept = [phrase for phrase, _ in lexicon.phrases()]
    assert [a for a, b in zip(printed, kept, strict=True) if len(a.split()) != len(b.split())] == []


#: Sentences of articles that begin as notices and prompts do.
ORDINARY = (
    "An error occurred in the count at Varn, the clerk admitted.",
    "Company no longer wants the bridge, as the mayor was told.",
    "Download figures disappointed, and the label left the band.",
    "One response to the bridge was silence.",
    "Registered in Scotland, the ferry was built for Varn in 1974.",
    "Unauthorised use of the bridge is a matter for the ferryman.",
    "Like the songs on Facebook before it, the hymn of Varn was sung by a neighbour.",
    "Amtsgericht Varn, ein Dienstag im Mai: Vor dem Saal warten vier Zeugen.",
    "Die mit einem Preis geehrte Autorin liest am Montag in Varn.",
    "Diese Anzeige hatte der Fährmann selbst erstattet.",
    "Erhalten sie täglich Futter, bleiben die Gänse bei der Brücke.",
    "Indem sie auf Zeit spiele, schade die Stadt der Schule.",
    "Sie möchten keine Brücke, sondern eine Fähre.",
    "Classé dans la liste des vieux ponts, il ne peut être démoli.",
    "Toute reproduction du poisson a lieu en amont du pont.",
    "Entre las dos y las tres, el canal de Varn queda vacío.",
    "Has leído a los poetas de Varn, y ahora los olvidas.",
    "Puede rechazar la oferta quien viva lejos del puente.",
    "Queda prohibida la pesca junto al puente.",
    "Recibe cada otoño a cientos de pintores.",
    "Capitale sociale, così chiamano a Varn la fiducia tra vicini.",
    "Registrati per la prima volta dal vivo, i canti di Varn escono ora su disco.",
    "Tutti i diritti dei barcaioli saranno rispettati.",
    "Entre o rio e o canal, os barqueiros esperam.",
    "Exceto quando houver nevoeiro, o barco sai de hora em hora.",
    "Overname van de werf kost volgens de wethouder vier miljoen.",
    "To jest lek na hałas, jaki zostawił po sobie most.",
    "Wszystkie prawa przewoźników zostaną zachowane.",
)


def sure(text: str) -> list[str]:
    document = read_text(text)
    return [document.text[f.start : f.end] for f in residue.scan(document) if f.entry.confidence >= 0.5]


@pytest.mark.parametrize("sentence", ORDINARY)
def test_an_articles_sentence_stays_wherever_it_stands(sentence: str) -> None:
    assert sure(f"{PARAGRAPH}\n\n{sentence}\n\n{MORE}") == []
    assert sure(f"{PARAGRAPH}\n\n{sentence}") == []
    assert sure(f"{PARAGRAPH} {sentence}") == []


def test_an_obituary_keeps_its_first_words() -> None:
    posted = "Posted in Odd Town as a young sapper, he built the bridge out of bamboo, and it held for ninety years."
    assert sure(f"{PARAGRAPH}\n\n{posted}\n\n{MORE}") == []


@pytest.mark.parametrize(
    "notice",
    [
        "14 thoughts on “A bridge at last”",
        "A post shared by The Ferrymen (@ferrymen)",
        "Become a member, and the bridge will be yours",
        "Posted in Bridges | Tagged boats, Varn | 3 Comments",
        "Registered in England No. 4711",
        "Unauthorised copying is prohibited",
        "Amtsgericht Varn, HRB 4711",
        "Bei den mit * gekennzeichneten Links handelt es sich um Werbung",
        "Die mit einem Stern gekennzeichneten Links führen zu Händlern",
        "En cliquant sur « Accepter », vous nous aidez",
        "Toute reproduction est interdite",
        "Vous êtes déjà abonné(e) ? Ouvrez une session",
        "Queda prohibida su reproducción",
        "Recibe cada mañana las noticias del puente",
        "P.IVA 01234560000",
        "Todos os direitos reservados",
        "Overname zonder toestemming is niet toegestaan",
        "Wszystkie prawa zastrzeżone",
    ],
)
def test_a_notice_that_begins_like_them_goes(notice: str) -> None:
    assert sure(f"{PARAGRAPH}\n\n{MORE}\n\n{notice}") == [notice]


@pytest.mark.parametrize(
    ("sentence", "goes"),
    [
        ("follow the ferryman on facebook", True),
        ("follow the ferryman on facebook and x", True),
        ("follow the ferryman upon facebook", False),
        ("follow the ferryman on facebookish pages", False),
        ("follow the ferryman on facebookish pages, or on facebook", True),
        ("download the ferry's app", True),
        ("download the ferry's happy map", False),
        ("contact the reporter at ferry@varn.example", True),
    ],
)
def test_what_must_follow_an_opening_is_no_part_of_other_words(sentence: str, *, goes: bool) -> None:
    assert (phrasebook.opening(sentence) is not None) is goes


def test_a_key_that_ends_with_an_opening_or_inside_one_is_no_error() -> None:
    for opened in phrasebook._GAPPED:
        for end in range(1, len(opened) + 1):
            phrasebook.opening(opened[:end])


def test_between_paragraphs_a_full_sentence_that_may_report_is_doubted_unless_it_speaks_to_the_reader() -> None:
    barred = "Catégories : cadets et juniors, qui partent du pont à midi."
    assert sure(f"{PARAGRAPH}\n\n{barred}\n\n{MORE}") == []
    assert sure(f"{PARAGRAPH}\n\n{MORE}\n\n{barred}") == [barred]
    assert sure(f"{PARAGRAPH}\n\n{barred[:-1]}\n\n{MORE}") == [barred[:-1]]
    asked = "We use cookies to carry your bridge."
    assert sure(f"{PARAGRAPH}\n\n{asked}\n\n{MORE}") == [asked]


def test_sentences_glued_inside_a_quotation_stay_however_many() -> None:
    asked = "Follow us on Twitter. " * 3
    assert sure(f"{PARAGRAPH} “The bridge is late. {asked}") == []
    assert len(sure(f"{PARAGRAPH} “The bridge is late.” {asked}")) == 3
