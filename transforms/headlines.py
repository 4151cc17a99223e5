"""What a line's words tell: headline or sentence, about the same thing as the rest of the document or not.

Word lists are named by their language (ISO 639-1) and hold only what is frequent: a word that is missing makes a rule
leave a line alone.
"""

import re
from collections.abc import Callable, Collection, Sequence

from transforms.dates import minutes_of_day
from transforms.document import Block, Document
from transforms.lexicon import key
from transforms.once import once
from transforms.phrasebook import known, opening

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

#: German and Danish quote »so«, German also „so“ and ›so‹, Chinese and Japanese 「so」.
_QUOTE_OPENS, _QUOTE_CLOSES = "\"'“‘«»„‚›「『", "\"'”’»«“‘‹」』"
_CLOSERS = _QUOTE_CLOSES + ")]）】"
_OPENERS = _QUOTE_OPENS + "([（【"
_STOPS = tuple(".!?…。！？؟।")
_BODY_ENDS = (*_STOPS, ":")


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
    "abandon accept accuse acquire add admit agree aim allow ambush announce apologise apologize appeal appear "
    "appoint approve argue arrest arrive ask assassinate assist attack attend attract avoid await axe back ban battle "
    "beat become begin believe bet betray bid blame bleed block bomb boost boycott break bring build bulldoze bully "
    "burn burst buy call cancel capture celebrate challenge charge claim clash clear climb close collapse come "
    "concede condemn confirm consider continue convict count crack crash cripple criticise criticize crush curb cut "
    "dampen deal debate decide declare decline decry deem deepen defeat defend defy delay deliver demand deny depart "
    "deplore deploy deploys derail detain die dip discover dismiss ditch divorce dominate donate double downplay drag "
    "draw drop dub dump dwindle earn ease edge eject elect elude embark embrace emerge enact end endorse endure "
    "enforce enjoy enlist enter entice erupt escape evacuate evade evict evolve expand expect expel explain explode "
    "expose express extend eye face fail fall fear fight file find fine fire fix flee fly foil follow force gain get "
    "give go grab grant grapple grill grow hail halt halve help hint hire hit hold honour hope hunt ignite ignore "
    "impose impress imprison inaugurate inch incite include increase indict infect injure insist inspire intensify "
    "intervene introduce invade investigate invite jail jeer join keep kick kill know lament lash launch lay lead "
    "learn leave legalise legalize lift live look loom lose lure maintain make mark mean meddle meet merge miss mourn "
    "move mull nab name nationalise nationalize near need negotiate nominate obtain occupy offer open oppose order "
    "oust outlaw outline outpace overcome overhaul overtake overturn owe pardon pass pay pick plan play plead pledge "
    "plot plunge ponder postpone praise prepare press prevail prevent prioritise privatise probe promise propose "
    "prosecute protest prove provoke publish pull punish push put qualify quit race raise rally reach react rebuild "
    "rebuke recall receive recognise recognize reconsider recover recruit reduce refuse regain reign reinstate reject "
    "relax release rely remain remember remove renew reopen repay repeal repeat replace report reprimand rescue "
    "resign resist respond restore restrict resume retain retire return revamp reveal revere revise revive revoke "
    "rise rout rule run sack savage save say scatter score scramble scrap search secure see seek seem seize sell send "
    "sentence serve set settle sever shake share shatter shed shift shoot show shrink shrug shun shut sign sink skip "
    "slam slap slash slip slow smuggle snatch snub soar solve spark speak spend split spur squeeze stand start starve "
    "stay steal step stick stoke stop storm strain strengthen strike strip struggle study stun submit subscribe sue "
    "suffer suggest summon support surge surpass surrender survive suspect suspend swap sweep swing tackle take talk "
    "target tell test think threaten throw thwart tie tighten top topple tout trade trap trigger trim trounce try "
    "tumble turn undergo undermine unearth unleash unveil uphold upset urge use vaccinate vanish veto vie view visit "
    "voice vow wait walk want warn wash watch welcome widen win wipe wish withdraw withhold woo work worry yield"
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
        "attackiert baut beendet befürchtet beginnt begnadigt bekommt bereitet beschließt bestreitet bestätigt "
        "besucht bittet bleibt boykottiert braucht bremst brennt bricht bringt brüskiert droht entdeckt enteignet "
        "entlässt erhält erhöht ermittelt erreicht erschüttert erwartet erzielt eröffnet fehlen fehlt feiert feuert "
        "findet fliegt fliehen flieht fordern fordert fällt führt geht gewinnt gibt greift gründet haben halbiert hat "
        "hilft hofft holt hält investiert ist jubelt kann kassiert kauft kehrt kippt klagt klettert kommen kommt "
        "kostet kritisiert kämpft kündigt legt lehnt leiden leidet liefert lobt lässt löst macht mahnt meldet muss "
        "müssen nennt nimmt planen plant protestieren prüft reagiert rechnet reist rettet ruft rutscht räumt sagt "
        "schafft scheitert schickt schießt schlagen schließen schließt schlägt schrumpft senkt setzt siegt sieht sind "
        "sinkt soll sollen sperrt spricht startet steht steigen steigt stellt sterben stimmt stirbt stoppen stoppt "
        "streicht stürzt sucht trauert trennt treten trifft tritt tötet umwirbt unterliegt unterschreibt untersucht "
        "unterzeichnet verabschiedet verbietet verdoppelt verhaftet verhandelt verkauft verkündet verlangt verletzt "
        "verlieren verliert verlässt verschiebt verschärft verspricht versucht verteidigt verteilt verurteilt "
        "verzichtet wachsen warnen warnt wechselt wehrt weiht weist will wirbt wird wirft wollen wächst wählt zahlt "
        "zeigt zerstört zieht zwingt zögert züchtet ändert öffnet überlebt übernimmt überrascht"
    ),
    "fr": _set(
        "a abandonne accuse accélère achète affronte alerte annonce annule appelle appellent approuve arrive arrête "
        "attaque atteint attend augmente autorise avertit baisse bat bloque cherche chute condamne confirme continue "
        "coûte craint crée cède demande devient disparaît dit divise doit donne double débarque décide déclare "
        "décroche défend démarre démissionne dénonce dévoile entre envisage envoie espère est examine exige explose "
        "expulse fait ferme ferment finance frappe freine gagne grimpe inaugure inquiète interdit investit joue juge "
        "lance libère licencie limite maintient manifestent manque manquent menace meurt mise mobilise monte mène nie "
        "nomme obtient ont organise oublie ouvre paie part passe perd perdent peut plaide plonge pousse prend produit "
        "progresse promet propose protège préfère prépare présente prévoit publie quitte quittent rachète ralentit "
        "rassemble rate recrute recule refuse refusent rejette relance remet remporte rend renforce renonce reporte "
        "reprend reste retire retourne retrouve revient reçoit risque réagit réclame réduit rétablit réunit révèle "
        "salue sauve sauvent signe sont sort soutient subit succède supprime suspend séduit tente tire tombe touche "
        "tue tuent témoigne va valide veille vend veulent veut vise visite vote élit émerge épingle étend évacue"
    ),
    "es": _set(
        "abandona abre absuelve acaba acelera acepta acude acuerda acusa adelanta advierte afirma afronta agradece "
        "alcanza alerta amenaza amplía anula anuncia anuncian apela aplaza apoya aprueba arranca arrasa arrebata "
        "arresta asegura aspira ataca atrae aumenta autoriza avanza avisa baja baraja bate bloquea busca cae cambia "
        "cancela captura cede celebra choca cierra cierran cobra comienza compra condena confiesa confirma conquista "
        "consigue construye contrata convoca crea crece critica cruza cuesta culpa cumple debe defiende defienden "
        "deja demanda denuncia derrota desaparece descarta descubre despide destaca destina destituye desvela detiene "
        "detienen devuelve dice dimite dispara dispone divide dona donan duplica elige elimina eliminan emite empata "
        "empieza encabeza encuentra enfrenta entra entrega entrevista envía es espera estalla estrena estudia está "
        "están evacúa evita exige exigen exporta expulsa falla fallece falta faltan ficha firma frena gana ganan "
        "golpea ha hace han hay hereda hunde ignora impide impone impulsa inaugura indulta ingresa inicia insiste "
        "instala intenta invade investiga investigan invierte jura lamenta lanza leen lidera limita llama llega "
        "llegan llora logra lucha mantiene mata matan mejora muere mueren multa multan nacen niega nombra obliga "
        "obtiene ofrece olvida opera ordena organiza otorga paga paraliza participa pasa persigue pide piden pierde "
        "planea plantea prepara presenta presiona prevé prohíbe promete propone protagoniza protesta publica puede "
        "quema queman quiere reabre reacciona realiza realizan rechaza rechazan recibe reclama reconoce recorta "
        "recupera reduce reelige refuerza registra regresa reitera remonta renuncia repite reporta rescata rescatan "
        "resiste responde restringe retira retoma retrasa revela roba roban rompe sale salva se será sigue solicita "
        "son sorprende sospecha sube suben supera suspende suspenden suspenderá teme tiene toma trabaja traslada "
        "ultima usa va van vence vende veta viaja visita vota vuelve"
    ),
    "it": _set(
        "abbandona accetta accusa aggredisce allarga ammette annulla annuncia anticipa approda approva apre arresta "
        "arrestato arriva aspetta assolto attacca aumenta avverte batte blocca boccia brucia cade cala cambia "
        "cancella celebra cerca cessa chiede chiude chiudono colpisce compie compra condanna conferma convoca costa "
        "crea cresce critica crolla debutta decide denuncia dice difende diventa domina dona elegge emerge entra esce "
        "esplode evacua evita fa fanno ferma festeggia firma frana frena gioca guida ha hanno impone incassa incontra "
        "indaga investe invita invoca lancia lascia lavora libera licenzia manca mancano manda mette minaccia mira "
        "muoiono muore nasce nega nomina offre ordina paga parla parte passa passano pensa perde perdono piange porta "
        "prende prepara presenta prevede promette prova pubblica punta può raddoppia raggiunge rallenta recupera "
        "regala replica resiste resta riapre riceve richiama riconosce ricorda riduce rifiuta rilancia rimane "
        "rinuncia riparte rischia risponde ritorna rompe ruba sale salva sarà sbarca sbatte scappa scatena scatta "
        "sceglie scende schiera sciopera scoppia scopre segna segue sfida sfiora sfonda si slitta smentisce sogna "
        "sono sorpassa sospende spara spera spiega spinge spunta stanzia stoppa stupisce supera svela taglia teme "
        "tenta tocca torna tratta travolge trova uccide ulula unisce va vara vede vende verifica viaggia viene vieta "
        "vince vola vota vuole è"
    ),
    "pt": _set(
        "abandona abre absolve acaba aceita acelera acerta acusa adia admite adota afirma agradece alcança alerta "
        "altera ameaça amplia antecipa anuncia anunciam apoia aposta apreende apresenta aprova aproxima assina assume "
        "ataca atinge atrai aumenta autoriza avalia avança barra bate bloqueia busca cai cancela cede celebra chega "
        "cobra comemora começa compra concede conclui condena condenam confirma conquista consegue contesta contrata "
        "convoca cresce cria critica cumpre custa decide decreta defende deixa demite denuncia derruba desaparece "
        "descarta descobre desiste destaca determina detém deve devolve dispara disputa divulga diz dobra elege "
        "elimina embarca empata encerra encontra enfrenta entra entrega envia escolhe espera estreia estuda está "
        "evita exige explode expulsa falha falta faltam faz fecha fecham freia ganha garante gasta hospeda há "
        "inaugura indica inicia instala investe investiga irá julga jura lamenta lança larga leva libera lidera "
        "limita luta mantém mata matam melhora mira morre morrem muda multa nasce nega nomeia obriga obtém oferece "
        "opera ordena organiza ouve paga participa passa pede pedem perde perdem permanece planeja pode pousa prende "
        "prepara pressiona prevê procura promete propõe protesta proíbe publica quebra queima quer querem reabre "
        "reage realiza rebate recebe reclama reconhece recua recupera recusa reduz reelege reforça registra rejeita "
        "relata renuncia repete resgata resgatam resiste responde retira retoma revela rompe rouba sai salta salva "
        "segue segura será sobe sofre solicita some sorteia supera surge suspende suspendem são tem teme tenta "
        "termina toma traz troca têm usa vai vence vende veta viaja vira visita volta vota vão é"
    ),
    "nl": _set(
        "aanvaardt accepteert adviseert begint behaalt behoudt belooft beschuldigt besluit bevestigt bezoekt blijft "
        "blijven blokkeert boekt bouwt brandt breekt brengt controleert crasht daalt denkt doet doodt draait dreigt "
        "duwt eindigt eisen eist ervaart faalt gaan gaat geeft gelooft gijzelt grijpt groeit haalt heeft helpt "
        "herdenkt herstelt hervat hoopt houdt investeert is jaagt keert keurt kiest klaagt klimt komen komt kondigt "
        "koopt kost krijgt kritiseert kunnen laat lanceert leert leidt levert ligt lijdt lijkt lobbyt loopt maakt mag "
        "maken meldt mist moet moeten mogen neemt noemt onderzoekt onthult ontkent ontmoet ontslaat ontsnapt ontvangt "
        "opent overleeft overlijdt overweegt pakt plant pleit presenteert probeert protesteren raakt redt reist rijdt "
        "roept rouwt schiet schikt schorst schrapt slaagt slaat sluit snijdt speelt spreekt staat stapt start steekt "
        "stemt sterft sticht stijgen stijgt stopt stort straft stuurt tekent telt test treft trekt trotseert vallen "
        "valt vangt verbiedt verdedigt verdubbelt verhoogt verklaart verkoopt verlaagt verlaat verliest verliezen "
        "veroordeelt verplaatst verschijnt verslaat verstopt vertrekt verwacht verwelkomt verwerpt vieren viert vindt "
        "vliegt voert volgt voorkomt vraagt vreest waarschuwt weert weigert werkt wijst wijzigt wil willen winnen "
        "wint worden wordt zakt zegt zet ziet zijn zingt zoeken zoekt zwijgt"
    ),
    "pl": _set(
        "apeluje atakuje bije blokuje brakuje broni buduje będzie chce chcą cieszy czeka daje dementuje domaga "
        "dostaje dołącza ginie giną goni gra grozi inwestuje jest kończy krytykuje kupuje kupują leci leczy liczy "
        "likwiduje ląduje ma mają mianuje miażdży może musi mówi nadchodzi nagradza nakłada naprawia narzeka "
        "negocjuje nie obchodzi obiecuje obniża ocenia oczekuje odbiera odbudowuje odchodzi oddaje odkryli odkrywa "
        "odrzuca odwołuje ogranicza ogłasza omija opuszcza opłakuje organizuje oskarża ostrzega ostrzegają otrzymuje "
        "otwiera pada pisze planuje podaje podbija podejrzewa podnosi podpisuje podwaja pokazuje pokonuje pomaga "
        "popiera poszukuje potwierdza powołuje pozywa pożegnał prosi protestują przedłuża przegrywa przejmuje "
        "przekazuje przeprasza przyjmuje przywraca przyznaje publikuje płaci płonie radzi ratuje reaguje remisuje "
        "rezygnuje rozbija rozpoczyna rozważa rośnie rusza rzuca rządzi skazuje skraca spada sprawdza sprzedaje staje "
        "startuje stawia stoi strzela szuka są tnie tonie topnieje traci trafia triumfuje trwa twierdzi tworzy "
        "uchwala ucieka uciekają uczy udaje uderza ujawnia umiera umierają upada uruchamia uznaje walczy wchodzi "
        "wchodzą wprowadza wraca wybiera wybucha wycofuje wydaje wygrali wygrywa wyjaśnia wykrywa wyprzedza wysyła "
        "wznawia wzywa zabiera zaczyna zajmuje zakazuje zakłada zamyka zapowiada zaprasza zarzuca zaskakuje zastępuje "
        "zatrzymuje zawiesza zdobywa zgadza zginęło zgłasza zmienia zmniejsza znika zostaje zwalnia zwiększa zwycięża "
        "łamie żegna żąda"
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

#: A match's result: both sides, and the score after them or after each; one side's, and who scored.
_SIDE = r"[^\W\da-z][^\d\n]{1,40}?"
_SCORE = r"\d{1,3}(?:[-–:]\d{1,3})?(?: \([^)]*\))?"
_RESULT = re.compile(
    rf"{_SIDE} (?:[-–—x]|vs?\.?) {_SIDE}[:,]? {_SCORE}$|{_SIDE}[:,]? {_SCORE}[,;]? {_SIDE}[:,]? {_SCORE}$"
    rf"|{_SIDE},? \d{{1,3}} \((?=[^()\d]*\d)[^()]*\)$"
)
#: The score between both sides, that is between names: in a headline other words follow it, "Varn Held 2-2 in Cup".
_NAME = r"[^\W\da-z][\w.'’&]{0,24}(?:[ -](?:d[aeo]|del|la|[^\W\da-z][\w.'’&]{0,24})){0,5}"
_SCORE_BETWEEN = re.compile(
    rf"{_NAME} \d{{1,3}} ?[-–x:] ?\d{{1,3}} (?!(?:After|Against|And|As|At|By|Defeat|Despite|Draw|For|From|In|Lead|Loss"
    rf"|On|Over|Thriller|To|Victory|Win|With)\b){_NAME}(?: \([^()]*\))?$"
)
#: A reader's or an interviewer's question; F, D or P and a full stop may be a name's initial too.
_QUESTION = re.compile(r"Q[.:] |[FDP]: |[FDP]\. [^\n]*\?$")
#: What is looked for first is the mark, and then the letters before it: so most characters are only passed over.
_INNER_STOP = re.compile(
    r"[.!?…](?<=[^\W\d_]{3}.)(?<![Ff]ot\.)[\"'”’»«“)]{0,2} +(?=(?:[>»→▶►•·👉📲📩🔔💬]{1,2} ?)?[\"'“‘«„(]?[^\W\d_])"
)
#: So many semicolons part a list's items: "3 tries Lee (14), Roe (52); 3 conversions Lee; 1 penalty Lee (40)".
_LISTED = 2
#: What somebody wrote, and who: "Is this legal? — Ann Lee, Varn".
_SIGNED = re.compile(r"[.!?…][\"'”’»«“]? ?[—–-] ?[^\W\d_a-z][^.!?:]{1,60}$")
#: Characters of the shortest paragraph that something is glued to.
_GLUED_TO = 40
_TITLE_SMALL = 4
_LANGUAGE_CHARS = 400
#: Lines of a list that is introduced, characters of one, and of the sentence that introduces it.
_LONGEST_LIST, _LIST_LINE, _INTRODUCTION = 12, 80, 40
#: Words with which a short line speaks to the reader, or leads on to more of a site.
_TO_THE_READER = _set(
    "you your we our us more article story unser unsere dich dir vous votre vos notre nos tu tus tuo tuoi nostri "
    "você nosso nossos je jouw uw ons onze twoje nasze"
)
_STEM = 5
_SHORT_STEM = 4
_BEFORE_WORDS = (" ", "\n", '"', "'", "(", "-")
#: Words before a participle that closes a headline: "Ferry disaster: 27 bodies recovered".
_MIN_CLAUSE = 3
#: French papers put a subject or a place first: "Football. Varn arrache le nul"; some words must follow.
_SUBJECT = re.compile(r"[^\W\d_][\w'’-]{2,19}\. +")
_FEWEST_AFTER_SUBJECT = 5
_TYPOGRAPHIC = tuple(zip("“”‘’–—…\u00a0", "\"\"''--. ", strict=True))
AROUND = 8_000
#: "11:52 CET", "4.15pm"
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}")
_LONGEST_TIME = 12


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with a full stop, question or exclamation mark, closing quotes aside.

    >>> ends_sentence("“It is over,” she said.”"), ends_sentence("Two held after fire")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(_STOPS)


def is_body(text: str, least: int = _MIN_BODY_CHARS) -> bool:
    """Whether a block is a paragraph of running text: a sentence's end, and longer than a headline's usual length."""
    return len(text) >= least and text.rstrip(_CLOSERS).endswith(_BODY_ENDS)


@once
def running_text(document: Document) -> range:
    """Indices of the blocks that stand below the first paragraph and above the last sentence."""
    return between(document.blocks, ends_sentence)


def between(blocks: Sequence[Block], is_last: Callable[[str], bool]) -> range:
    """Indices of the blocks that stand below the first paragraph and above the last text that ``is_last``."""
    first = next((i for i, block in enumerate(blocks) if is_body(block.text)), len(blocks))
    last = next((i for i in range(len(blocks) - 1, first, -1) if is_last(blocks[i].text)), first)
    return range(first + 1, last)


def is_below_text(blocks: Sequence[Block], index: int) -> bool:
    """Whether running text stands above a block. It looks at all that stands there: ask it near the top alone."""
    return any(is_body(block.text) for block in blocks[:index])


def beside(blocks: Sequence[Block], index: int) -> Sequence[Block]:
    """The blocks directly above and below one."""
    return *blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]


def is_introduced(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is one of a list that a sentence with a colon at its end introduces; "READ MORE:" is none.

    "The sites are these:" is one.
    """
    for above in range(index - 1, max(-1, index - 1 - _LONGEST_LIST), -1):
        text = blocks[above].text
        if text[-1] == ":":
            return len(text) >= _INTRODUCTION or _introduces(text)
        if len(text) > _LIST_LINE or ends_sentence(text):
            return False
    return False


def _introduces(text: str) -> bool:
    """Whether a short line with a colon is a clause of the article's: no title, no question, and no label of a page."""
    words = WORD.findall(text)
    lowered = list(map(str.lower, words))
    if 2 * sum(map(str.islower, words)) < max(1, len(words)) or lowered[0] in QUESTION_WORDS:
        return False
    if not _TO_THE_READER.isdisjoint(lowered) or not has_finite_verb(words, language_of(text) or "en"):
        return False
    folded = key(text)
    return known(folded) is None and opening(folded) is None


def heads_entry(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is a time of day directly above a sentence, as the entries of a live report have it.

    >>> heads_entry([Block(0, 9, "11:52 CET"), Block(10, 25, "All are ashore.")], 0)
    True
    """
    text = blocks[index].text
    timed = len(text) <= _LONGEST_TIME and _TIME.match(text) is not None and minutes_of_day(text) is not None
    return timed and index + 1 < len(blocks) and ends_sentence(blocks[index + 1].text)


def is_quoted(text: str) -> bool:
    """Whether quotation marks enclose the whole of ``text``."""
    return text[:1] in _QUOTE_OPENS and text[-1:] in _QUOTE_CLOSES


#: In a quotation that goes on after this, the sentence between says who speaks: "“It burned,” she said. “All of it.”"
_NAMES_SPEAKER = re.compile(r"[,.!?…][\"'”’»] [^\W\d_]")


def is_attribution(blocks: Sequence[Block], index: int, language: str) -> bool:
    """Whether a line of several parts without a verb stands directly below a quotation: it says whose that is.

    >>> blocks = [Block(0, 12, "“It burned.”"), Block(14, 34, "Ann Lee, in a letter")]
    >>> is_attribution(blocks, 1, "en"), is_attribution(blocks, 0, "en")
    (True, False)
    >>> is_attribution([Block(0, 38, "“It burned,” she said. “All of it went.”"), blocks[1]], 1, "en")
    False
    """
    text = blocks[index].text
    above = blocks[index - 1].text if index and "," in text else ""
    below_quotation = above != "" and is_quoted(above) and not _NAMES_SPEAKER.search(above)
    return below_quotation and not has_finite_verb(WORD.findall(text), language)


def is_headline_shaped(text: str, least: int = 3) -> bool:
    """Whether a line could be a headline: ``least`` to 24 words, one piece, no full stop, colon or comma at its end.

    >>> is_headline_shaped("Two held after fire in Varn"), is_headline_shaped("He left. Nobody spoke. Two were held")
    (True, False)
    >>> is_headline_shaped("Q. Can I move a lemon tree in winter?"), is_headline_shaped("P. Where did you all sleep?")
    (False, False)
    >>> is_headline_shaped("Is a voucher legal? — Ann Lee, Odd Town"), is_headline_shaped("Is a voucher legal?")
    (False, True)
    >>> is_headline_shaped("P. Oduya held after fire in Varn"), is_headline_shaped("D: Where did you all sleep?")
    (True, False)
    >>> is_headline_shaped("Varn Rovers 2 (Lee 12, Roe 90+4) Odd Town 1"), is_headline_shaped("Varn – Odd Town: 3-1")
    (False, False)
    """
    if not _MIN_HEADLINE_CHARS <= len(text) <= _MAX_HEADLINE_CHARS:
        return False
    last = text.rstrip(_CLOSERS)[-1:]
    if not last or not (last.isalnum() or last in "?!؟？！%€$£+"):
        return False
    if len(text) >= _MIN_BODY_CHARS and last in "?!" and text[-1] in _CLOSERS:
        return False  # A sentence that ends with what somebody said.
    first = text.lstrip(_OPENERS)[:1]
    if not (first.isdigit() or (first.isalpha() and not first.islower())):
        return False
    n = text.count(" ") + 1
    if not least <= n <= _MAX_HEADLINE_WORDS:
        return False
    subject = _SUBJECT.match(text) if n > _FEWEST_AFTER_SUBJECT else None
    one_piece = not _INNER_STOP.search(text, subject.end() if subject else 0) and text.count(";") < _LISTED
    return one_piece and not is_result(text) and not _QUESTION.match(text) and not _SIGNED.search(text)


def last_piece(text: str) -> int:
    """Where what is glued to a paragraph's last sentence begins, and is none itself; 0 if there is no such piece.

    >>> last_piece("The council of Varn met on Monday in its hall. Two held after fire")
    47
    >>> last_piece("The council of Varn met on Monday in its hall. → Two held after fire")
    47
    >>> last_piece("The council of Varn met on Monday in its hall. It agreed."), last_piece("It burns. Two held")
    (0, 0)
    """
    if len(text) <= _GLUED_TO or ends_sentence(text):
        return 0
    stops = list(_INNER_STOP.finditer(text, max(0, len(text) - _MAX_HEADLINE_CHARS)))
    start = stops[-1].end() if stops else 0
    return start if start >= _GLUED_TO else 0


def is_result(text: str) -> bool:
    """Whether a line is a match's result.

    >>> is_result("Varn 2-19 Odd Town 1-21"), is_result("Varn 2 (Lee 14, Roe 77)"), is_result("Two held in Varn")
    (True, True, False)
    >>> is_result("Varn Rovers 2–1 Odd Town"), is_result("Varn Rovers Held 2–1 In Final"), is_result("Varn 1 x 0 Odd")
    (True, False, True)
    """
    return _RESULT.match(text) is not None or parts_sides(text)


def parts_sides(text: str) -> bool:
    """Whether a line is nothing but two names and the score between them."""
    return _SCORE_BETWEEN.match(text) is not None


def is_title_case(words: Collection[str]) -> bool:
    """Whether nearly all words that carry meaning start with a capital.

    >>> is_title_case(["Biden", "Confirms", "Ties", "With", "Manila"]), is_title_case(["Biden", "confirms", "ties"])
    (True, False)
    """
    heavy = [word for word in words if len(word) >= _TITLE_SMALL and word[0].isalpha()]
    return bool(heavy) and sum(not word[0].islower() for word in heavy) >= 0.8 * len(heavy)


@once
def language(document: Document) -> str:
    """The language of the running text, by the function words in its first 400 characters; empty if none is clear."""
    running, length = [], 0
    for block in document.blocks:
        if is_body(block.text):
            running.append(block.text[:_LANGUAGE_CHARS])
            length += len(block.text)
            if length >= _LANGUAGE_CHARS:
                break
    return language_of(" ".join(running) or document.text)


def language_of(text: str) -> str:
    """The language whose function words ``text`` (its first 400 characters) holds most of; empty if none is clear."""
    words = with_plain_marks(text[:_LANGUAGE_CHARS]).lower().split()
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
    return any(_is_verb(words, lowered, index) for index in range(1, len(words)))


def _is_verb(words: list[str], lowered: list[str], index: int) -> bool:
    """Whether an English word is the verb of a headline, by its form and the words beside it."""
    word, before = lowered[index], lowered[index - 1]
    last = index + 1 == len(lowered)
    if word in _EN_AUXILIARY:
        return True
    if word in _EN_THIRD:
        return not last and lowered[index + 1] != "of" and before not in STOPWORDS["en"]
    if word in _EN_BASE:
        return before == "to" or (not last and _is_plural(lowered, index - 1))
    # "Lai jailed for fraud", "Two held after fire": a participle right after a name or a number.
    regular = word.endswith("ed") and not _EN_BASE.isdisjoint((word[:-2], word[:-1]))
    if last:
        return regular and index > _MIN_CLAUSE and _is_plural(lowered, index - 1)
    return (regular or word in _EN_PARTICIPLES) and words[index - 1][0].isupper()


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
    return with_plain_marks(document.text).replace("İ", "i").lower()


def with_plain_marks(text: str) -> str:
    """A text of the same length with plain marks for typographic ones.

    Without these most English text is ASCII, whose letters Python folds several times as fast.
    """
    for typographic, plain in _TYPOGRAPHIC:
        text = text.replace(typographic, plain)
    return text


def around(lowered: str, start: int, end: int) -> str:
    """What a line ``start..end`` stands in: 8,000 characters to each side of it, from a text in lower case."""
    return f" {lowered[max(0, start - AROUND) : start]} {lowered[end : end + AROUND]}"


def foreign_words(words: Collection[str], surroundings: str) -> list[str]:
    """Those of ``words`` that stand in no form in ``surroundings`` (see ``around``).

    >>> foreign_words(["Malaysia", "Tokyo", "officers"], around("an office opens in tokyo.", 0, 0))
    ['Malaysia']
    """
    return [word for word in words if not _stands_in(stem(word), surroundings)]


def _stands_in(stem: str, text: str) -> bool:
    """Whether a word with this stem stands in a text; a long stem may well stand in the middle of a compound."""
    if stem not in text:
        return False
    # A short one stands inside too many words: "aged" in "managed".
    return len(stem) > _SHORT_STEM or any(mark + stem in text for mark in _BEFORE_WORDS)
