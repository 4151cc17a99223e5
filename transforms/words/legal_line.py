"""Copyright notices, terms, disclaimers, company numbers: what a page must say, and an article does not."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "legal-line",
    "line",
    0.95,
    "a legal line",
    {
        "en": """
            all rights reserved | our standards: the thomson reuters trust principles[/., opens new tab] | [all/some] rights reserved | terms of [use/service/sale] | terms & conditions | terms
            and conditions | terms [of use/of service/& conditions/] [and/&] privacy [policy/notice/] | privacy
            [policy/notice/statement] | privacy [policy/notice] [and/&/|/] [terms of use/terms of service/terms/cookie
            policy/cookies/terms & conditions/terms and conditions] |
            [legal/copyright/privacy/accessibility/disclosure]
            [notice/notices/statement/information/disclaimer] | copyright notice | legal disclaimer | copyright
            [policy/information/] | disclaimer | dmca | dmca [policy/notice/] | user agreement | code of conduct |
            editorial [policy/policies/guidelines/standards/code] | corrections policy | corrections and clarifications
            | ethics policy | advertising [policy/disclosure/guidelines] | affiliate disclosure | affiliate
            disclaimer |
            publishing principles | modern slavery [statement/act statement] | acceptable use policy | website terms
            [of
            use/and conditions/] | conditions of use | subscriber agreement | subscription terms [& conditions/and
            conditions/] | member agreement | provider information | whistleblower policy | eeo [report/public file
            report/public file] | public inspection file | fcc [applications/public file/public files] | reproduction
            prohibited | reproduction in whole or in part [without permission/] is prohibited | privacy and cookies |
            privacy & cookies | complaints [procedure/policy] | how to complain | ipso [regulated/]
        """,
        "de": """
            alle rechte vorbehalten | alle rechte beim autor[en/] | einige rechte vorbehalten | impressum [&
            datenschutz/und datenschutz/& kontakt/| datenschutz/ datenschutz/] | impressum / datenschutz | impressum,
            datenschutz |
            datenschutz[erklärung/hinweis/hinweise/bestimmungen/-hinweise/richtlinie/information/informationen/] |
            datenschutz [& agb/und impressum/& nutzungsbedingungen/impressum/| impressum] | datenschutz- und
            nutzungsbedingungen | erklärung zur barrierefreiheit | barrierefreiheit[serklärung/] | agb | agb[s/] [&
            datenschutz/und datenschutz] | allgemeine geschäftsbedingungen | nutzungs[bedingungen/vereinbarung/basierte
            onlinewerbung/hinweise] | nutzungsrechte | rechtliche [hinweise/informationen] | rechtlicher hinweis |
            rechtliches | haftungsausschluss | haftungshinweis | disclaimer | urheberrecht[shinweis/] |
            widerrufsbelehrung | widerrufsrecht | widerruf | lizenzhinweise | bildnachweis[e/] | nachdruck
            [verboten/nur
            mit genehmigung] | vervielfältigung nur mit genehmigung [des verlages/] | jugendschutz | verträge hier
            kündigen | vertrag kündigen | abo kündigen | utiq verwalten | redaktionsstatut | transparenzhinweis |
            markenrichtlinien | anbieterkennzeichnung
        """,
        "fr": """
            tous droits réservés | mentions légales | [conditions/condition] générales [d'utilisation/de
            vente/d'abonnement/d'utilisation et de vente/] | cgu | cgv | cgu/cgv | cgu & cgv | politique de
            [confidentialité/protection des données/protection des données personnelles/vie privée] | politique [de/sur
            les] données personnelles | données personnelles | protection des données [personnelles/] | charte [de
            confidentialité/déontologique/éditoriale/d'utilisation/de modération/des données personnelles] |
            informations légales | crédits et mentions légales | reproduction interdite | toute reproduction
            interdite |
            accessibilité [: non conforme/: partiellement conforme/]
        """,
        "es": """
            todos los derechos reservados | derechos reservados | reservados todos los derechos | aviso legal | avisos
            legales | nota legal | política de [privacidad/protección de datos/datos/tratamiento de datos/privacidad y
            cookies] | aviso de privacidad | términos [y condiciones/de uso/de servicio/legales/y condiciones de uso] |
            condiciones de uso | condiciones generales | condiciones legales | información legal | prohibida su
            reproducción [total o parcial/] | prohibida la reproducción [total o parcial/] | código ético | protección
            de datos | canal de denuncias | defensor del lector
        """,
        "it": """
            tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati | riproduzione riservata | ©
            riproduzione riservata | note legali | informativa [sulla/] privacy | privacy policy | privacy e cookie |
            termini [e condizioni/d'uso/di servizio/di utilizzo] | condizioni [d'uso/di utilizzo/generali/generali di
            vendita/di vendita] | disclaimer | codice etico | dichiarazione di accessibilità | accessibilità | partita
            iva | p. iva #
        """,
        "pt": """
            todos os direitos reservados | direitos reservados | política de privacidade [e cookies/] | termos [e
            condições/de uso/de serviço/de utilização/de uso e política de privacidade] | termos e condições de
            utilização | condições [de uso/de utilização/gerais] | aviso legal | estatuto editorial |
            lei da transparência | proteção de dados | código de conduta | livro de reclamações | reprodução proibida |
            proibida a reprodução [total ou parcial/]
        """,
        "nl": """
            alle rechten voorbehouden | algemene voorwaarden | gebruiksvoorwaarden |
            privacy[beleid/verklaring/statement/reglement/ statement/ beleid/ verklaring/ policy/voorwaarden] | privacy
            [& cookies/en cookies] | disclaimer | auteursrecht | leveringsvoorwaarden | colofon |
            toegankelijkheid[sverklaring/]
        """,
        "pl": """
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | materiał chroniony prawem autorskim | polityka
            prywatności [i cookies/i plików cookies/] | regulamin[y/] [serwisu/strony/portalu/sklepu/] | regulaminy |
            nota prawna | ochrona danych [osobowych/] | klauzula informacyjna | deklaracja dostępności | prawa
            autorskie
            | zasady publikacji
        """,
        "ru": """
            все права защищены | все права сохранены | политика конфиденциальности | пользовательское соглашение |
            правовая информация | правила [использования/пользования] | согласие на обработку персональных данных |
            обработка персональных данных | условия использования
        """,
        "sv": """
            alla rättigheter förbehållna | integritetspolicy | personuppgiftspolicy | användarvillkor | allmänna
            villkor
            | om personuppgifter | ansvarig utgivare
        """,
        "da": """
            alle rettigheder forbeholdes | privatlivspolitik | handelsbetingelser | betingelser | persondatapolitik
        """,
        "no": "alle rettigheter forbeholdt | personvern[erklæring/] | brukervilkår | vilkår | redaktøransvar",
        "fi": "kaikki oikeudet pidätetään | tietosuoja[seloste/käytäntö/] | käyttöehdot | rekisteriseloste",
        "cs": """
            všechna práva vyhrazena | ochrana osobních údajů | zásady ochrany osobních údajů | obchodní podmínky |
            podmínky užití | autorská práva
        """,
        "tr": """
            tüm hakları saklıdır | her hakkı saklıdır | gizlilik [politikası/sözleşmesi/ilkeleri] | kullanım
            [şartları/koşulları] | künye | kvkk [aydınlatma metni/] | kişisel verilerin korunması
        """,
        "zh": """
            版权所有 | 版权声明 | 免责声明 | 隐私政策 | 用户协议 | 法律声明 | 版权所有 不得转载 | 未经授权禁止转载 |
            服务条款
        """,
        "ja": """
            無断転載禁止 | 無断転載を禁じます | 無断転載を禁ず | プライバシーポリシー | 利用規約 | 個人情報保護方針
            | 著作権について | 特定商取引法に基づく表記 | 免責事項
        """,
    },
)

WORDS = Lexicon(
    "legal-line",
    "menu",
    0.9,
    "a footer's word",
    {
        "en": """
            privacy | terms | legal | copyright | conditions | cookies | accessibility | compliance | corrections |
            licensing | permissions
        """,
        "de": "recht | compliance | kündigen | bedingungen | transparenz | lizenz",
        "fr": "confidentialité | mentions | cookies",
        "es": "privacidad | términos | legales | cookies | transparencia",
        "it": "privacy | termini | cookie | copyright",
        "pt": "privacidade | termos | cookies",
        "nl": "privacy | voorwaarden | copyright",
        "pl": "prywatność | rodo | cookies",
    },
)

OPENINGS = Lexicon(
    "legal-line",
    "sentence",
    0.9,
    "a legal line",
    {
        "en": """
            this [press/news] release [contains/includes] forward-looking | neither tsx venture exchange nor its |
            disclaimer: the [views/opinions/information/content/statements] | disclaimer: this [article/story/content/post] |
            [except for the headline, this/this] [story/article/report] has not been edited by | [except
            for the headline, this/this] [story/article] is [published/auto-generated] from a syndicated feed |
            all rights reserved | all content [is/©/copyright] [copyright/the property/protected] | all
            [material/content/contents/text/articles] [on this/in this/copyright] [site/website/publication] | this
            [material/story/article/content/report/document/page] [may not be/is copyright/is protected by copyright/is
            © /is copyrighted] [published/reproduced/republished/redistributed/copied/protected] | no part of this
            [publication/site/website/article/page/content/story/report/material] may be | reproduction [in whole or/of
            this/of any/without/or/is prohibited/prohibited] [part/article/content/material/redistribution] |
            reproduction without permission | reproduction prohibited | republication [is/of this] | unauthorised
            [reproduction/use/copying] | unauthorized [reproduction/use/copying/distribution] | use of this
            [site/website] [constitutes/signifies/is subject/indicates] | use of and/or registration on any portion of
            this site | your use of this [site/website] | by using this [site/website], | the material on this site |
            the content on this [site/website] | the views expressed [in this article/in this column/in this piece/in
            this post/here] are [those of/the author's/solely/not] | the [views/opinions] [and opinions/] expressed [in
            this/by the author/on this/here/are those of/above/herein] | opinions expressed [in this/by/are those/here]
            | this [article/story/post/report/piece] [does not/reflects the views/represents the views/is the opinion]
            [reflect/necessarily/constitute/represent/of the] | disclosure: this [article/post/page/site] [contains/may
            contain] | this [article/post/page/site/story] [contains/may contain] affiliate | we
            [may/earn/will/sometimes/] [earn/receive/get] a [small/] commission | if you [buy/click/purchase/make a
            purchase] [something/on a link/through/using/anything/a product] [through/from/using/links/and/via] | when
            you [buy/purchase/shop] through [our/links/] | this [site/website/page/material/information/article] is
            [protected by recaptcha/for informational purposes/for general information/provided for/intended for/not
            intended/for information] | this site is protected by recaptcha | [registered/company registered] in
            [england/england and wales/england & wales/scotland/ireland/the uk] | registered
            [office/company/charity/address]: | registered [charity/company] [no/number/in] | company
            [registration/reg/reg.] [no/number] | company no | vat [no/number/reg/registration] | abn # | abn: # |
            acn #
            | is a registered trademark of | data [is/are] [provided by/delayed] | data delayed | market data
            [provided/delayed/by/is] | quotes [displayed in/delayed/are delayed/are not] | stock quotes | powered and
            implemented by | fund data provided by | to the extent permitted by law | copyright law prohibits |
            licensed
            under a creative commons | this work is licensed under | this [article/work/post/content/blog] is
            [licensed/published/republished/made available] under a | except where otherwise noted | unless otherwise
            [noted/stated/indicated], [all/content/the] | fair use [notice/act] | the information [on/contained
            in/provided on] this [site/website] | this information is not intended | we are not responsible for the
            content of external
        """,
        "de": """
            alle rechte vorbehalten | alle inhalte [dieser/auf dieser/sind/dieses] | alle angaben ohne gewähr | alle
            texte, | nachdruck [verboten/und/, auch/nur/oder] | vervielfältigung [nur/und/oder] | dieser
            [artikel/text/beitrag/inhalt] [ist/steht/gibt/wurde] [urheberrechtlich/unter/die meinung/lizenziert/unter
            der] | dieses [blog/werk/material] steht unter | der inhalt dieser seite steht | dieser [artikel/beitrag]
            [gibt/spiegelt] die meinung | beitrag gibt die meinung | die inhalte dieser [seite/website/webseite] | für
            den inhalt [externer/verlinkter/der verlinkten/dieser] | für die inhalte [externer/verlinkter/der] | für
            links auf dieser seite | trotz sorgfältiger [inhaltlicher/] kontrolle | kein[e]
            [anlageberatung/haftung/gewähr] | keine anlageberatung | die mit [einem/dem] [stern/einkaufswagen/symbol/*]
            [gekennzeichneten/markierten] links | bei den mit [*/stern] | bei [einem/] kauf[en/] über
            [diese/unsere/diesen/die] [links/link] | wenn sie [über/auf] [einen/diesen/diese/solche] [link/links/einen
            solchen] [etwas/klicken/kaufen] | dieser artikel enthält affiliate | dieser beitrag enthält affiliate |
            affiliate[-/]links | haftungsausschluss: | ust-id | ust.-id | umsatzsteuer-id | amtsgericht |
            registergericht | handelsregister: | geschäftsführer: | verantwortlich [i.s.d./im sinne/gemäß/für den
            inhalt/nach §/i. s. d.] | v.i.s.d.p | kurse [in/werden/sind/laut] [echtzeit/mindestens/zeitverzögert] |
            alle
            kurse
        """,
        "fr": """
            tous droits réservés | tous droits de [reproduction/diffusion] | toute reproduction | reproduction
            [interdite/totale/, même/partielle] | les [opinions/propos/points de vue/commentaires] exprimés | les
            textes
            publiés [ici/dans cette] | cet article [est/a été] [protégé/publié sous licence/publié sous une/republié] |
            en application de la loi | conformément à la loi [informatique/n°] | siège social : | directeur de la
            publication : | commission paritaire | [sas/sarl] au capital de
        """,
        "es": """
            todos los derechos reservados | © todos los derechos | reservados todos los derechos | queda prohibida |
            prohibida [su/la] reproducción | prohibida la reproducción | se prohíbe la reproducción | las opiniones
            [expresadas/vertidas] | los artículos [firmados/de opinión] son | el contenido de este [sitio/artículo] |
            este [contenido/artículo/sitio] está [protegido/bajo/publicado bajo] | registro [dnda/de propiedad
            intelectual] | propietario: | domicilio legal: | director responsable: | edición nº
        """,
        "it": """
            tutti i diritti | riproduzione [riservata/vietata/anche] | © riproduzione | le opinioni espresse | testata
            [giornalistica/registrata] | registrazione [del/presso il/al] tribunale | direttore responsabile | p.iva |
            p. iva | partita iva | c.f. e p.iva | cod. fisc | capitale sociale | sede legale: | iscrizione al roc
        """,
        "pt": """
            todos os direitos | é proibida a reprodução | proibida a reprodução | reprodução proibida | este
            [material/conteúdo] não pode ser | as opiniões [expressas/expressadas/emitidas] | os artigos
            [assinados/publicados] | cnpj[:/] #
        """,
        "nl": """
            alle rechten voorbehouden | overname [van/zonder] | niets uit deze [uitgave/website] mag | op dit artikel
            rust | dit artikel is [auteursrechtelijk/beschermd] | kvk [nummer/#] | btw[-/ ]nummer
        """,
        "pl": """
            wszelkie prawa | wszystkie prawa | materiał chroniony prawem | dalsze rozpowszechnianie | kopiowanie
            [materiałów/treści/bez] | przedruk [materiałów/bez] | redakcja nie [ponosi/odpowiada/zwraca] | wydawca: |
            nip # | krs #
        """,
        "ru": """
            все права [на/защищены/принадлежат] | при [использовании/цитировании/перепечатке/копировании/полном или
            частичном] [материалов/использовании/информации/ссылка] | использование материалов | перепечатка материалов
            | мнение [редакции/автора] может не | мнение авторов может | свидетельство о регистрации | учредитель: |
            зарегистрировано [федеральной/роскомнадзором] | регистрационный номер
        """,
        "sv": "citera oss gärna | ansvarig utgivare: | allt material | mångfaldigande",
        "da": "ansvarshavende | alt materiale | © materialet",
        "no": "ansvarlig redaktør | alt innhold er | redaktør:",
        "fi": "vastaava päätoimittaja | kaikki oikeudet",
        "cs": "všechna práva | jakékoliv užití obsahu | publikování nebo [další/jakékoli] | kopírování a",
        "tr": "tüm hakları | bu sitede yayınlanan | sitemizde yayınlanan | izinsiz ve",
        "zh": """
            版权所有 | 未经授权 | 未经书面授权 | 本网站所有 | 本文版权 | 免责声明： | 声明： | 本站声明 |
            违法和不良信息举报 | 京icp | 沪icp | 粤icp | 京公网安备 |
            互联网新闻信息服务许可证
        """,
        "ja": "無断転載 | 記事・写真・図表などの無断 | 本サイトに掲載 | 当サイトに掲載",
    },
)

ANYWHERE = Lexicon(
    "legal-line",
    "anywhere",
    0.85,
    "a legal line",
    {
        "en": """
            all rights reserved | rights reserved. | published, broadcast, rewritten | without [prior/express/the
            express/the prior/express written/prior written/the prior written/written/our] [permission/consent] |
            creative commons attribution | registered in england | terms of [use/service] apply | privacy policy and
            terms of
        """,
        "de": "alle rechte vorbehalten | ohne [vorherige/ausdrückliche/schriftliche] [zustimmung/genehmigung]",
        "fr": "tous droits réservés | tous droits de reproduction",
        "es": "todos los derechos reservados | reproducción total o parcial",
        "it": "tutti i diritti riservati | riproduzione riservata",
        "pt": "todos os direitos reservados | reprodução total ou parcial",
        "nl": "alle rechten voorbehouden",
        "pl": "wszelkie prawa zastrzeżone",
        "ru": "все права защищены",
        "tr": "hakları saklıdır",
        "zh": "版权所有 | 不得转载",
        "ja": "無断転載",
    },
)

LEXICONS = (LINES, WORDS, OPENINGS, ANYWHERE)
