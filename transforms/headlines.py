"""What a line's words tell: headline or sentence, about the same thing as the rest of the document or not.

Word lists are named by their language (ISO 639-1) and hold only what is frequent: a word that is missing makes a rule
leave a line alone.
"""

import re
from collections.abc import Collection

from transforms.document import Document
from transforms.once import once

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_CLOSERS = "\"'”’»“)]"
_OPENERS = "\"'“‘«„(["
_STOPS = ".!?…。！？؟।"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: The most frequent function words of each language: they tell the language and carry no topic.
STOPWORDS: dict[str, frozenset[str]] = {
    "en": _set(
        "a about after against all also an and any are as at be been before being both but by can could did do does "
        "down during each for from had has have he her here his how i if in into is it its just more most my new no "
        "not now of off on once one only or other our out over own said same she should so some such than that the "
        "their them then there these they this those through to too under until up us very was we were what when "
        "where which while who why will with would you your isn't aren't wasn't doesn't don't didn't hasn't haven't "
        "won't can't isn’t aren’t wasn’t doesn’t don’t didn’t hasn’t haven’t won’t can’t it’s it's"
    ),
    "de": _set(
        "aber als am an auch auf aus bei bis das dass dem den der des die doch durch ein eine einem einen einer eines "
        "er es für gegen hat haben ich ihr im in ist kann kein keine mehr mit nach nicht noch nun nur oder sein sich "
        "sie sind so über um und unter vom von vor war was wegen wenn wer wie wir wird zu zum zur"
    ),
    "fr": _set(
        "à après au aux avec avant ce ces cette comment contre d dans de des deux du elle en entre est et être il ils "
        "je l la le les leur lors mais ne nos notre nous on ou où par pas plus pour pourquoi qu que qui s sa sans se "
        "selon ses son sont sous sur un une vers vous"
    ),
    "es": _set(
        "a al ante antes así bajo como con contra cuando de del desde donde el ella en entre era es esta este ha hasta "
        "hay la las le lo los más me mi muy no nos o para pero por porque que qué se según ser si sin sobre son su "
        "sus también tras un una y ya"
    ),
    "it": _set(
        "a ad ai al alla alle anche che chi ci come con contro cosa da dal dalla dalle degli dei del della delle di "
        "dopo è e ed gli ha i il in io l la le lo ma nel nella non o per perché più prima quando questa questo se "
        "senza si sono su sua sui sul sulla suo tra un una uno"
    ),
    "pt": _set(
        "a ao aos após as até com como contra da das de depois do dos e é ela ele em entre era essa esse esta este eu "
        "foi há mais mas na não nas no nos o os ou para pela pelo por quando que quem são se sem ser seu sobre sua "
        "também um uma"
    ),
    "nl": _set(
        "aan al als bij dan dat de der deze die dit door een en er geen had heeft het hij hoe ik in is je kan maar "
        "meer met na naar niet nog nu of om onder ook op over te tegen tot uit van voor waarom was wat we wel wie "
        "wordt zijn ze zich zij zo"
    ),
    "pl": _set(
        "a ale bez być było będzie ci co czy dla do gdy go i ich jak jako jego jej jest już ma mi na nad nie niż o od "
        "oraz po pod przed przez przy się są ta tak także te tego tej ten to tu tylko tym w we więcej z za ze że"
    ),
}

#: English words of headlines that texts about anything hold.
_GENERIC = _set(
    "says said year years week weeks month months day days time times people man men woman women first second third "
    "last next two three four five six seven eight nine ten hundred thousand million billion high low big little "
    "great long old top make makes made take takes get gets give gives come comes goes going keep want know think "
    "look way back down away around again still yet many much every another between without within against per cent "
    "percent world today now since part place thing things need needs use used find found call calls become becomes "
    "became begin begins start starts end ends until fourth fifth sixth january february march april june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday"
)

ALL_STOPWORDS = frozenset().union(*STOPWORDS.values())
#: A function word to the languages that have it.
_LANGUAGES = {word: [code for code, known in STOPWORDS.items() if word in known] for word in ALL_STOPWORDS}

#: Verbs that carry headlines. A form in ``-s`` with a word before it is read as their third person.
_EN_VERBS = (
    "abandon accept accuse acquire add admit agree aim allow ambush announce appeal appear apologise apologize "
    "appoint approve argue arrest arrive ask assist attack attend attract avoid await back ban battle beat become "
    "begin believe bid blame block bomb boost break burn burst bring build buy call cancel capture celebrate "
    "challenge charge claim clash clear climb close collapse come confirm condemn consider continue criticise "
    "criticize crash cut dampen deal debate decide declare decline defeat defend defy delay deliver demand deny "
    "deploy deploys derail detain die dip discover dismiss dominate donate double drag draw drop dump earn ease edge "
    "eject embrace emerge enact end endorse enter erupt escape evacuate evict expand explode expect expel explain "
    "expose express extend eye face fail fall fear fight file find fine fire fix flee fly follow force gain get give "
    "go grab grant grow halt hail help hint hire hit hold honour hope impose inch include increase injure insist "
    "introduce invade investigate invite jail join keep kick kill know lash launch lay lead learn leave lift live "
    "look loom lose make mark meet miss mourn move mull name near need offer open oppose order oust outline overtake "
    "owe pass pay pick plan play plead pledge plot plunge praise prepare press probe promise propose protest prove "
    "publish pull push put qualify quit race raise rally reach react receive recall recover reject release remain "
    "remember remove renew repeat replace report rescue resign resume return reveal rise rout rule run save say score "
    "scrap search secure see seek seem seize sell send sentence serve set settle shake share shed shift shoot show "
    "shut sign sink skip slam slash slip slow soar spark speak spend split spur stand start stay steal step stick "
    "stop storm strain strike strip struggle study submit subscribe suffer sue suggest summon support surge survive "
    "suspect suspend sweep swing tackle take talk target tell test think threaten throw tie top topple tout trade "
    "trap trigger trim try tumble turn unveil uphold upset urge use vanish veto view visit voice vow wait walk want "
    "warn wash watch welcome widen win wipe wish withdraw work worry yield"
)


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


_EN_BASE = _set(_EN_VERBS)
_EN_THIRD = frozenset(_third_person(verb) for verb in _EN_BASE)
#: Irregular participles of headlines' passives.
_EN_PARTICIPLES = _set("held hurt shot caught sworn beaten feared")
_EN_AUXILIARY = _set(
    "is are has have does will would can could may might must should isn't aren't won't can't "
    "doesn't don't isn’t aren’t won’t can’t doesn’t don’t"
)

#: Finite verbs that carry headlines in the other languages.
_VERBS: dict[str, frozenset[str]] = {
    "de": _set(
        "ändert beginnt bekommt bestätigt bleibt braucht bricht droht erhält eröffnet erreicht erwartet fällt feiert "
        "findet fliegt fordert fordern führt geht gewinnt gibt greift haben hat hält holt ist kämpft kann kauft kehrt "
        "klagt kommt kommen kostet kritisiert kündigt lässt legt lehnt macht meldet muss müssen nennt nimmt öffnet "
        "plant planen prüft räumt rechnet ruft rutscht sagt schlägt schließt setzt sieht sind sinkt soll sollen "
        "spricht startet steht steigt steigen stellt stimmt stirbt stoppt streicht sucht tritt trifft übernimmt "
        "verbietet verliert verlässt verteidigt verurteilt wächst warnt warnen weist wehrt will wird wirft wollen "
        "wählt zeigt zieht"
    ),
    "fr": _set(
        "a accuse annonce appelle approuve arrive atteint attaque augmente baisse bat cherche condamne confirme "
        "continue craint crée défend demande démissionne dénonce devient dit doit donne entre est exige fait gagne "
        "grimpe interdit lance meurt menace mise monte obtient ont ouvre part passe perd peut prend prépare présente "
        "prévoit promet propose quitte rachète recule refuse rejette remporte reste retrouve réclame signe sont "
        "soutient suspend tombe va vend veut veulent visite vote"
    ),
    "es": _set(
        "abre acusa acuerda advierte afirma alcanza amenaza anuncia anuncian apoya aprueba asegura aumenta baja busca "
        "cae cierra cierran condena confirma crece critica debe defiende denuncia deja descarta destaca detienen dice "
        "emite es está están exige exigen fallece gana ganan ha hace han hay inicia investiga investigan lanza llama "
        "llega llegan logra mantiene muere mueren niega obtiene ordena pide piden pierde planea presenta promete "
        "propone puede quiere realizan recibe rechaza rechazan regresa reporta revela sale será sigue son sube suben "
        "suspende suspenderá va van vence vuelve"
    ),
    "it": _set(
        "accusa annuncia apre arriva attacca aumenta batte cade cala cerca chiede chiude condanna conferma critica "
        "crolla dice difende diventa è fa fanno firma ha hanno lancia lascia minaccia muore nega ordina parla parte "
        "passa perde perdono porta presenta promette può resta ricorda rifiuta rilancia rischia ritorna sale sarà "
        "scatta scende sono sospende spiega torna trova va vieta vince vuole"
    ),
    "pt": _set(
        "abre acusa afirma alerta ameaça anuncia anunciam aprova atinge aumenta busca cai chega começa condena "
        "cresce critica decide defende deixa deve diz é está fecha ganha garante há investiga lança leva mantém morre "
        "morrem nega obtém ordena pede pedem perde planeja pode prende prepara promete propõe quer querem recebe "
        "recusa registra rejeita revela sai são segue será sobe suspende tem têm termina vai vão vence volta"
    ),
    "nl": _set(
        "begint belooft bevestigt blijft blijven breekt daalt dreigt eist eisen gaat geeft haalt heeft houdt is kiest "
        "klaagt komt komen kondigt koopt kost krijgt kritiseert kunnen laat leidt lijdt maakt maken meldt moet moeten "
        "neemt ontkent opent overlijdt pleit roept schrapt sluit speelt staat start steekt stapt stemt sterft stijgt "
        "stopt trekt treft valt verbiedt verdedigt verkoopt verlaat verliest vertrekt verwacht vindt vraagt waarschuwt "
        "wil willen wint wordt worden zegt ziet zijn zoekt"
    ),
    "pl": _set(
        "apeluje będzie bije broni chce chcą grozi jest kupuje ma mają mówi może musi nie odchodzi odrzuca ogłasza "
        "ostrzega otwiera planuje podpisuje potwierdza prosi rezygnuje rośnie rozpoczyna rusza są spada staje "
        "startuje traci umiera walczy wchodzi wprowadza wraca wygrywa wzywa zabiera zamyka zapowiada zarzuca zaprasza "
        "zmienia zostaje żąda"
    ),
}

#: What opens a question that a subheading asks.
QUESTION_WORDS = _set(
    "who what when where why how which is are does do did can could should will would has have was were wer wann wo "
    "warum wie qui que quoi quand comment pourquoi quién qué cuándo cómo chi che cosa quando come perché quem o wat "
    "waar waarom kto co kiedy gdzie dlaczego czy"
)

#: Shorter stretches say too little to tell a headline by.
_MIN_HEADLINE_CHARS = 15
#: Headlines of news sites run to about 110 characters and 20 words; twice that is a paragraph.
_MAX_HEADLINE_CHARS = 170
_MAX_HEADLINE_WORDS = 24
#: A paragraph of running text is longer than a headline and ends like a sentence.
_MIN_BODY_CHARS = 80

_INNER_STOP = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»)]{0,2} +[\"'“‘«„(]?[^\W\d_]")
_TITLE_SMALL = 4
_LANGUAGE_CHARS = 600
_STEM = 5
_SHORT_STEM = 3
_TYPOGRAPHIC = tuple(zip("“”‘’–—…\u00a0", "\"\"''--. ", strict=True))
AROUND = 8_000


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with a full stop, question or exclamation mark, closing quotes aside.

    >>> ends_sentence("“It is over,” she said.”"), ends_sentence("Two held after fire")
    (True, False)
    """
    return text.rstrip(_CLOSERS)[-1:] in _STOPS if text else False


def is_body(text: str) -> bool:
    """Whether a block is a paragraph of running text: a sentence's end, and longer than a headline's usual length."""
    return len(text) >= _MIN_BODY_CHARS and text.rstrip(_CLOSERS)[-1] in _STOPS + ":"


def is_quoted(text: str) -> bool:
    """Whether quotation marks enclose the whole of ``text``."""
    return text[:1] in _OPENERS[:5] and text[-1:] in _CLOSERS[:6]


def is_headline_shaped(text: str, least: int = 3) -> bool:
    """Whether a line could be a headline: ``least`` to 24 words, one piece, no full stop, colon or comma at its end.

    >>> is_headline_shaped("Two held after fire in Varn"), is_headline_shaped("He left. Nobody spoke. Two were held")
    (True, False)
    """
    if not _MIN_HEADLINE_CHARS <= len(text) <= _MAX_HEADLINE_CHARS:
        return False
    last = text.rstrip(_CLOSERS)[-1:]
    if not last or not (last.isalnum() or last in "?!%€$£+"):
        return False
    first = text.lstrip(_OPENERS)[:1]
    if not (first.isdigit() or (first.isalpha() and not first.islower())):
        return False
    n = text.count(" ") + 1
    return least <= n <= _MAX_HEADLINE_WORDS and not _INNER_STOP.search(text)


def is_title_case(words: Collection[str]) -> bool:
    """Whether nearly all words that carry meaning start with a capital.

    >>> is_title_case(["Biden", "Confirms", "Ties", "With", "Manila"]), is_title_case(["Biden", "confirms", "ties"])
    (True, False)
    """
    heavy = [word for word in words if len(word) >= _TITLE_SMALL and word[0].isalpha()]
    return bool(heavy) and sum(not word[0].islower() for word in heavy) >= 0.8 * len(heavy)


@once
def language(document: Document) -> str:
    """The language of the running text, by the function words in its first 600 characters; empty if none is clear."""
    running, length = [], 0
    for block in document.blocks:
        if is_body(block.text):
            running.append(block.text[:_LANGUAGE_CHARS])
            length += len(block.text)
            if length >= _LANGUAGE_CHARS:
                break
    return language_of(" ".join(running) or document.text)


def language_of(text: str) -> str:
    """The language whose function words ``text`` (its first 600 characters) holds most of; empty if none is clear."""
    words = text[:_LANGUAGE_CHARS].lower().split()
    n_words = dict.fromkeys(STOPWORDS, 0)
    for word in words:
        if word in _LANGUAGES:
            for code in _LANGUAGES[word]:
                n_words[code] += 1
    scores = sorted(((n, code) for code, n in n_words.items()), reverse=True)
    best, second = scores[0], scores[1]
    # One word in eight and a clear lead: running text of these languages has one in three.
    return best[1] if best[0] * 8 >= len(words) and best[0] > 1.2 * second[0] else ""


def has_finite_verb(words: list[str], language: str) -> bool:
    """Whether a headline of ``words`` has a finite verb (or, in English, "to" and a verb) after its first word.

    >>> has_finite_verb(["Sunak", "vows", "to", "cut", "immigration"], "en")
    True
    >>> has_finite_verb(["A", "Global", "Partner", "of", "NATO"], "en")
    False
    """
    lowered = [word.lower() for word in words]
    if language != "en":
        verbs = _VERBS.get(language, frozenset())
        return any(word in verbs for word in lowered[1:])
    for index, word in enumerate(lowered[1:], 1):
        before, after = lowered[index - 1], lowered[index + 1] if index + 1 < len(lowered) else ""
        if word in _EN_AUXILIARY:
            return True
        if word in _EN_THIRD and after and after != "of" and before not in STOPWORDS["en"]:
            return True
        # "Lai jailed for fraud", "Two held after fire": a participle right after a name or a number.
        regular = word.endswith("ed") and not _EN_BASE.isdisjoint((word[:-2], word[:-1]))
        if after and (regular or word in _EN_PARTICIPLES) and words[index - 1][0].isupper():
            return True
        if word in _EN_BASE and (before == "to" or (after and _is_plural(lowered, index - 1))):
            return True
    return False


def _is_plural(lowered: list[str], index: int) -> bool:
    """Whether an English subject ends at a word: "Hens", "Bolivia and Chile"; function words are none."""
    word = lowered[index]
    several = word.endswith("s") or (index > 1 and lowered[index - 1] == "and")
    return several and word not in STOPWORDS["en"]


def is_imperative(words: list[str]) -> bool:
    """Whether an English line starts with a verb's base form, as advice in lists does."""
    return bool(words) and words[0].lower() in _EN_BASE


def stem(word: str) -> str:
    """What two forms of a word share, roughly: its first five letters, in lower case.

    >>> stem("Politicians") == stem("politics"), stem("Manila’s")
    (True, 'manil')
    """
    return word.lower().replace("’", "'").removesuffix("'s")[:_STEM]


def content_words(words: Collection[str]) -> list[str]:
    """The words that carry a topic: no number, no function word of any language, and no word that any text may hold."""
    return [
        word
        for word in words
        if (len(word) >= _TITLE_SMALL or not word.islower())
        and len(word) > 1
        and not word[0].isdigit()
        and (lowered := word.lower()) not in ALL_STOPWORDS
        and lowered not in _GENERIC
    ]


@once
def lowered(document: Document) -> str:
    """The document's text in lower case, with plain marks for typographic ones; of the same length: offsets hold."""
    text = document.text
    # Without these most English text is ASCII, whose letters Python folds several times as fast.
    for typographic, plain in _TYPOGRAPHIC:
        text = text.replace(typographic, plain)
    return text.replace("İ", "i").lower()


def around(lowered: str, start: int, end: int) -> str:
    """What a line ``start..end`` stands in: 8,000 characters to each side of it, from a text in lower case."""
    return f" {lowered[max(0, start - AROUND) : start]} {lowered[end : end + AROUND]}"


def foreign_words(words: Collection[str], surroundings: str) -> list[str]:
    """Those of ``words`` that stand in no form in ``surroundings`` (see ``around``).

    >>> foreign_words(["Malaysia", "Tokyo", "officers"], around("an office opens in tokyo.", 0, 0))
    ['Malaysia']
    """
    # A short stem stands inside too many words; a long one may well stand in the middle of a compound.
    return [w for w in words if (s if len(s := stem(w)) > _SHORT_STEM else " " + s) not in surroundings]
