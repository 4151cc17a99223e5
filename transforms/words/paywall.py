"""Notes that the rest is for subscribers, and how many articles are left."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "paywall",
    "line",
    0.95,
    "a paywall's line",
    {
        "en": """
            [subscriber/subscribers/member/members/premium] [only/exclusive/exclusives/content/article] | for
            subscribers [only/] | for members [only/] | subscriber-only [content/] | premium content | exclusive to
            subscribers | this article is for [subscribers/members/paying subscribers/premium subscribers] [only/] |
            this [content/story] is for [subscribers/members] [only/] | subscribe to [read/continue/unlock/keep]
            [more/reading/this article/this story/the full story/the full article/full article/] | subscribe to
            [continue reading/read the full story/unlock this article] | [log in/sign in/login/register] to
            [read/continue reading/continue/read more/unlock/keep reading] [this article/the full article/] | unlock
            this article | unlock [full access/unlimited access] | get [unlimited/full] [digital/] access | try [it/]
            free for # [days/month/weeks] | start your free trial | start free trial | cancel [anytime/any time/at any
            time] | choose your [plan/subscription] | view subscription options | view [offers/offer/all offers] | see
            [offers/subscription options] | # free articles [left/remaining] | you have # free [articles/article]
            [left/remaining] [this month/] | you've reached your [monthly/] [article limit/limit of free articles] |
            you have reached your limit of free articles | to continue reading, please subscribe | already a
            subscriber | gift this article | give this article | share full article | read the full [article/story]
            [here/] | member-only story | [$/£/€/]# for [your/the] first # [weeks/months/days] |
            [billed/renews/charged] [monthly/annually/yearly/automatically/every # weeks] | subscription [auto
            renews/auto-renews/renews automatically] | save #% [now/today/on a subscription/on an annual
            subscription/off the monthly price/on your subscription] | [offer/sale] ends
            [soon/today/tomorrow/midnight/in # days] | [activate/link/upgrade/renew/extend/restart/pause] your
            [subscription/account/digital access] | [upgrade/renew/activate] [now/account/subscription/digital
            access/to premium] | [i'm/i am] already a [subscriber/member] | already a
            [print/digital/premium/paid/print or digital] subscriber | [existing/current/print/digital]
            [subscriber/subscribers][? sign in/? log in/: log in] |
            [subscriber/member/member's/members/institutional/library] [login/log in/sign in] | have an account[? sign
            in/? log in/? login/] | continue [as guest/as a guest/for free/without subscribing/without an account/to
            site/to website] | [# of/] # free [articles/stories/article] [remaining/left] [this month/] | article
            limit reached | # gift articles [left/remaining/to give] [this month/each month/] |
            [premium/locked/exclusive/subscriber/plus] [story/stories/article/articles] | [want to/would you like to]
            [read more/keep reading/continue reading/read the full story/read on/see more] | start [your/a]
            [#-day/#-month/# month/# day] [free/] trial | [gift/give] [a subscription/a gift
            subscription/subscription/subscriptions/this article] | gift [article/link] | [share/send/get] [a/this]
            [free link/gift link/article for free/article free] | [access/log in/sign in] [through/via] [your/an]
            institution | [rent or buy article/buy article pdf/purchase pdf/check access/access options/buy this
            article/rent this article/get access/instant access to full article pdf/get full access to this article] |
            [group/corporate/student/gift/print/digital/institutional/business/school] subscriptions | subscription
            [options/help/faq/faqs/enquiries/offers/plans/benefits/services] | [subscriber/member/membership]
            [benefits/rewards/perks/offers/exclusives/hub] | update [your/] payment [details/method/information] |
            [offer valid for/valid for/available to] new subscribers only | new subscribers only | unlimited [digital
            access/access to all articles/article access/access to all content/access to articles/reading] | support
            local [journalism/news/media/reporting] | compare [all/our] [plans/subscriptions/packages]
        """,
        "de": """
            [nur/exklusiv] für abonnenten | jetzt weiterlesen | weiterlesen mit [plus/abo/dem abo] | für abonnenten |
            [jetzt/kostenlos/] registrieren und weiterlesen | kostenlos registrieren und weiterlesen | [sie haben/]
            bereits ein abo | sie sind bereits [abonnent/registriert/abonnentin] | ich habe bereits ein
            [abo/digitalabo/konto] | jetzt [abo/digitalabo/plus/angebot/angebote]
            [abschließen/sichern/testen/wählen/bestellen] | monatlich kündbar | jederzeit kündbar | jetzt # monat[e/]
            [gratis/kostenlos/für # €] [testen/lesen/] | # monat[e/] kostenlos testen | [alle/zu den]
            abo[-/]angebote[n/] | artikel freischalten | abo-optionen | mit werbung weiterlesen | sie haben noch #
            [freie/kostenlose] artikel | plus-artikel | exklusiv mit plus |
            [abonnieren/registrieren/anmelden/einloggen/testen] und [weiterlesen/alle artikel lesen/sofort
            weiterlesen/kostenlos weiterlesen] | [sofort/hier/kostenlos] [weiterlesen/freischalten/alle artikel
            lesen/testen und weiterlesen/unbegrenzt lesen] | [diesen/den/ganzen/vollständigen] artikel
            [freischalten/weiterlesen/lesen/kaufen/verschenken/einzeln kaufen] |
            [digital-abo/digitalabo/probeabo/jahresabo/geschenkabo] [testen/verschenken/abschließen/sichern] | abo
            [verlängern/verschenken/verwalten/testen/lösen/wählen/auswählen/freischalten/upgraden/vergleichen/pausieren]
            | [unsere abos/unsere abo-modelle/alle abo-modelle/alle abos im überblick/zu den abos/zu unseren
            abo-angeboten/zu den abo-modellen/abo-übersicht/aboservice kontaktieren/abo-hilfe/hilfe zum abo/zum
            abo-shop] | # [€/euro] für [# wochen/# monate/den ersten monat/# monat/die ersten # monate] |
            [danach/anschließend/dann] [nur/] # € [monatlich/pro monat/im monat/pro woche] | [# monat/# monate/#
            wochen] [gratis/kostenfrei/für # €] [testen/lesen] |
            [monatlich/jederzeit/flexibel/wöchentlich/täglich/jährlich] [kündbar/online kündbar/kündbar, keine
            mindestlaufzeit] | [test endet automatisch/danach jederzeit kündbar/im probemonat jederzeit kündbar/sie
            sparen #%/jetzt # % sparen] | [sie sind/du bist/ich bin] [bereits/schon]
            [abonnent/abonnentin/digitalabonnent/plus-abonnent] | [noch kein/sie haben schon ein/du hast schon ein/du
            hast bereits ein] [abo/konto/digitalabo/abonnement] | [hier/jetzt] [einloggen/anmelden] und
            [weiterlesen/artikel lesen] | [premium-artikel/abo-artikel/exklusiv für abonnenten/nur mit
            abo/plus-inhalt/exklusiv für mitglieder/exklusiv für abonnentinnen und abonnenten/exklusiver inhalt/inhalt
            für abonnenten/abo-login/abonnenten-login] | [mit google anmelden/mit apple anmelden/mit facebook
            anmelden/mit e-mail anmelden/weiter mit google/weiter mit apple/weiter mit facebook/weiter mit e-mail/mit
            google fortfahren/mit apple fortfahren/über google anmelden] | [unterstützen
            sie/unterstütze/stärke/stärken sie] [lokaljournalismus/lokalen journalismus/unabhängigen
            journalismus/qualitätsjournalismus] | [lokaljournalismus/unabhängigen journalismus/guten
            journalismus/qualitätsjournalismus] unterstützen
            | melden sie sich an, um weiterzulesen | nur # euro im ersten monat | # euro im ersten monat |
            kostenpflichtiger inhalt
            | [#/zwei/drei/vier/sechs] [wochen/monate] [gratis/kostenlos/kostenfrei] [testen/]
        """,
        "fr": """
            article [réservé/réservé aux abonnés/abonné/abonnés/offert par un abonné] | [réservé/contenu réservé/cet
            article est réservé/il vous reste #% de cet article à lire] aux abonnés | réservé aux abonnés | la suite
            est réservée aux abonnés | il vous reste #% de [cet article/l'article] à lire | il vous reste #% de cet
            article à lire. la suite est réservée aux abonnés | pour lire la suite, abonnez-vous | lire la suite [de
            l'article/] | sans engagement | accédez à [tous nos articles/tous les contenus/l'intégralité] [en
            illimité/] | débloquer l'article | offre sans engagement | essayer gratuitement | [# €/#€/chf #/# $/#$] le
            premier mois | # €/mois [sans engagement/pendant # mois/la première année/] | #€/mois [sans
            engagement/pendant # mois] | puis [#€/# €/chf #]/mois [sans engagement/] | abonnez-vous [pour/dès/à partir
            de] [# €/#€/# $/chf #]/mois | abonnez-vous pour [# €/#€/# $] [seulement/le premier mois/par mois] | [sans
            engagement, /][résiliable/résiliez/annulez/annulable] [à tout moment/en un clic] | [offre découverte/offre
            d'essai/offre 100% numérique/offre intégrale/abonnement 100% numérique/abonnement premium] | [j'en profite
            maintenant/je profite de l'offre/profiter de l'offre/je découvre les offres/profitez de l'offre] | [je
            suis/vous êtes] [déjà/] abonné[e/] | [j'ai déjà un compte/vous avez déjà un compte/vous êtes déjà abonné
            au journal/vous n'avez pas de compte/vous n'avez pas encore de compte] | pas encore
            [abonné/abonné(e)/inscrit/de compte/abonnée/membre] |
            [abonnez-vous/connectez-vous/inscrivez-vous/s'abonner/se connecter] pour [lire la suite/lire cet
            article/poursuivre votre lecture/continuer la lecture] | [accès/lecture] [illimité/illimitée] [à tous nos
            contenus/à tous les articles/au site et à l'application/] | [article/contenu] [offert/gratuit/en accès
            libre/premium/exclusif abonnés/exclusif/réservé aux membres] | [offrir un/offrez un/gérer mon/choisir
            mon/activer mon/résilier mon] abonnement | [débloquer/débloquez/déverrouiller] [cet article/l'article
            gratuitement/la suite/cet article gratuitement] | [poursuivez/continuez/poursuivre/continuer/reprendre]
            [votre/la/ma] lecture | continuer à lire ici | [comment/pourquoi] [ne plus voir/vois-je/je vois] ce
            message | [découvrir/voir/comparer/choisir/consulter/découvrez] nos [offres/formules] [d'abonnement/] |
            [abonnez-vous/je m'abonne/s'abonner] [au journal/à la version numérique/à l'édition numérique/en
            ligne/pour # €/à # €] | il vous reste # [article/articles] [gratuit/gratuits/à lire/à lire gratuitement/ce
            mois-ci/] | les [avantages abonnés/avantages abonné/avantages de l'abonnement/articles réservés aux
            abonnés] | [déjà client/déjà membre/nouveau client/déjà inscrit(e)/déjà enregistré] [?/] |
            [connexion/accès/contenu/édition] abonné[s/] | [mot de passe/identifiant] oublié
            | # € le premier mois | essayez notre offre [numérique/abonnés] | contenu payant
            | [#/un/deux/trois/quatre/six] [mois/semaines] [gratuits/gratuites/offerts/offertes]
        """,
        "es": """
            solo para suscriptores [digitales/] | sólo para suscriptores [digitales/] | exclusivo [para/] suscriptores
            | contenido exclusivo [para suscriptores/] | para seguir leyendo [suscríbete/hazte premium/regístrate] |
            suscríbete para [seguir leyendo/leer más/continuar leyendo/leer sin límites] | accede [gratis/ahora/] |
            lee sin límites | has alcanzado el límite de [artículos/noticias] | te quedan # artículos
            [gratis/gratuitos/] | prueba [gratis/gratuita] | ver planes | [# €/#€/$ #/$#/u$s #/usd #] [el primer
            mes/primer mes] | [suscríbete/suscribite] [por/desde] [# €/$ #/$#] [al mes/] | [primer mes/prueba]
            [gratis/por # €/por #€/por $#] | [cancela/cancelá/cancele/cancelar] [cuando quieras/cuando quiera/en
            cualquier momento] | [oferta/promoción] [especial de suscripción/de suscripción/exclusiva para
            suscriptores] | [ver/conoce/conocé/descubre] [las ofertas/nuestros planes/los planes/ofertas de
            suscripción/las opciones de suscripción] | [quiero suscribirme/me suscribo/suscribirme ahora/aprovechar
            oferta/aprovecha la oferta/ver ofertas/ver suscripciones] [ahora/] | [ya soy/soy]
            [suscriptor/suscriptora/socio/socia/usuario registrado/cliente] | ¿[ya eres/ya sos/eres/ya es/sos]
            [suscriptor/suscriptora/socio/usuario] | ¿[aún/todavía/no] [no tienes cuenta/no tenés cuenta/no estás
            suscrito/eres suscriptor/sos suscriptor/tienes cuenta/tenés cuenta] | ¿[no eres/aún no eres/todavía no
            sos] [suscriptor/socio] | [¿ya tenés cuenta/¿ya tiene cuenta/¿ya tienes una cuenta/¿ya tienes
            suscripción/¿ya estás registrado/¿ya estás suscrito/¿ya tenés suscripción] | [inicia/iniciá/inicie] sesión
            para [leer/continuar/seguir leyendo/leer más/guardar/guardar este artículo] |
            [regístrate/registrate/regístrese/suscribite/hazte socio] [gratis/] para [seguir leyendo/leer la nota
            completa] | [sigue/seguí/siga] [leyendo/leyendo gratis] [con tu suscripción/con tu cuenta/sin límites] |
            acceso ilimitado [a todo el contenido/a todos los contenidos/a la web y la app/] |
            [artículo/nota/contenido] [premium/exclusivo para suscriptores/solo para suscriptores/de acceso libre/para
            suscriptores/exclusiva para suscriptores] | [exclusivo/sólo/solo] para [socios/miembros/usuarios
            registrados/registrados/nuestros suscriptores/los socios] | [regala/regalar/regalá] [este artículo/esta
            nota/artículo/una suscripción/suscripción] | [has leído/leíste] # [artículos/notas] [este mes/gratis/] |
            [te quedan/le quedan] # [notas/artículos] [gratis/gratuitos/este mes/por leer] | [alcanzaste el/llegaste
            al/has alcanzado tu] límite de [notas/artículos] [gratis/gratuitos/] | [beneficios/ventajas] [para
            suscriptores/de ser suscriptor/del suscriptor/de la suscripción] | [¿por qué estás viendo esto/¿por qué
            veo este mensaje/¿cómo dejo de ver este mensaje] | [seguir leyendo/continuar leyendo/leer] [aquí/en este
            dispositivo] | [club del suscriptor/zona de suscriptores/área de suscriptores/zona de socios/club de
            lectores/club de suscriptores] | [desbloquear/desbloquea/desbloqueá] [artículo/este artículo/este
            contenido/la nota/esta nota]
            | # € el primer mes | [identifícate/identifíquese] para [seguir leyendo/continuar] | prueba nuestra
            suscripción [digital/] | contenido de pago
            | [#/un/dos/tres/cuatro/seis] [mes/meses/semanas] gratis
        """,
        "it": """
            riservato agli abbonati | contenuto [riservato agli abbonati/per abbonati/per gli abbonati/premium] |
            articolo [riservato agli abbonati/per abbonati] | solo per abbonati | abbonati per
            [leggere/continuare/continuare a leggere/leggere anche] | per continuare a leggere
            [abbonati/registrati/questo articolo] | leggi tutti gli articoli | hai letto # articoli | sblocca
            [l'articolo/questo articolo] | prova gratis | [scegli il/scegli il tuo/attiva il tuo/rinnova il tuo/regala
            un/acquista un/sottoscrivi un/gestisci il tuo] abbonamento [digitale/] | [abbonati adesso/abbonati
            qui/abbonati per leggere tutto/abbonati per leggere l'articolo/abbonati per sbloccare/abbonati con
            google/abbonati a partire da/abbonati al giornale/abbonati al digitale] | [primo mese gratis/primo mese
            gratuito/prova gratuita/primo mese a # €/# giorni gratis/# mesi a # €/un mese gratis/# settimane gratis] |
            [prova/prova gratis/provalo gratis] per # [giorni/mesi/settimane] | [disdici/annulla/cancella] [in
            qualsiasi momento/in ogni momento/quando vuoi] | [rinnovo automatico/senza vincoli/nessun vincolo, disdici
            quando vuoi/senza impegno/puoi disdire quando vuoi/puoi disdire in qualsiasi momento/disdetta quando vuoi]
            | [sei un/se sei] abbonato? [accedi/effettua il login/entra] | [sei già abbonato?/hai già un
            abbonamento?/sei già registrato?/hai già un account?/già abbonato?] [accedi/accedi qui/effettua il
            login/entra] | [non sei abbonato?/non sei ancora abbonato?/non hai un account?/non sei registrato?]
            [abbonati/registrati/scopri le offerte/abbonati ora/] | [l'articolo/il contenuto/questo articolo/questo
            contenuto] è riservato agli [abbonati/utenti registrati/iscritti] | [esclusivo per gli abbonati/solo per
            gli abbonati/per i nostri abbonati/area abbonati/area riservata/area riservata agli abbonati/vantaggi per
            gli abbonati/servizio clienti abbonati] | [regala questo articolo/regala l'articolo/regala un
            articolo/condividi con un amico non abbonato/puoi regalare questo articolo/articolo regalato da un
            abbonato] | [leggi/continua] [l'articolo/la lettura] [completo/integrale] su | [leggi/sblocca/accedi a]
            [tutti gli articoli senza limiti/senza limiti/tutti i contenuti/tutto il sito/contenuti esclusivi/questo
            contenuto/l'articolo completo] | [accesso illimitato/accesso completo] [a tutti gli articoli/a tutti i
            contenuti/al sito/al sito e all'app/ai contenuti del sito/] | [tutti i contenuti del sito/l'edizione
            digitale del giornale/la versione digitale del quotidiano/navigazione senza pubblicità/newsletter
            esclusive per abbonati/il giornale in digitale dalla mezzanotte/sfoglia il giornale in digitale] |
            [offerta limitata/offerta speciale/offerta valida fino al #/offerta riservata ai nuovi abbonati/offerta
            black friday/solo per i nuovi abbonati/offerta a tempo limitato/promo abbonamenti] | rifiuta e abbonati |
            accetta [e continua/i cookie] o abbonati | abbonati a [partire da/soli/solo/] [€ #/# €/# euro] [al
            mese/all'anno] | [accedi/registrati/registrati gratis/accedi o abbonati] per [continuare a
            leggere/leggere/leggere l'articolo] | [contenuto/articolo/video] [esclusivo/in esclusiva] per [gli/i
            nostri/] abbonati | [hai ancora/ti restano/ti rimangono] # articoli [gratuiti/gratis/] [questo mese/] |
            hai [raggiunto il limite di/esaurito gli/terminato gli] articoli [gratuiti/] [questo mese/a tua
            disposizione/] | [scopri/vedi] [le offerte/tutte le offerte/le nostre offerte] [di
            abbonamento/abbonamento/per abbonarsi] | [il tuo periodo di prova è terminato/la tua prova gratuita è
            terminata/il tuo abbonamento è scaduto/leggi gratis per # giorni/attiva l'offerta/attiva subito
            l'offerta/rinnova l'abbonamento] | [continua a leggere gratis/leggi gratis/leggi subito/sblocca ora/leggi
            subito gratis/leggi gratuitamente]
            | # € il primo mese | solo # € il primo mese | # euro il primo mese | prova il nostro abbonamento
            [digitale/] | contenuto a pagamento
            | [#/un/due/tre/quattro/sei] [mese/mesi/settimane] gratis
        """,
        "pt": """
            [exclusivo/conteúdo exclusivo/só/apenas] para assinantes | conteúdo para assinantes | artigo exclusivo
            [para/] assinantes | assine para [ler/continuar lendo/continuar/ler mais] | você atingiu o limite de
            [matérias/artigos/reportagens] [gratuitas/gratuitos/] | restam # artigos | continue a ler este artigo |
            desbloquear artigo | leia sem limites | já sou assinante | [escolha/selecione] [o seu/seu/um/o melhor]
            [plano/plano de assinatura/pacote] | [renovar/gerir/gerenciar/oferecer/cancelar/ativar] [a/a minha/minha/]
            [assinatura] | [assine o jornal/assine e leia/assine digital/assine e tenha acesso ilimitado/assine e
            apoie/assine por/assine a partir de/assine o digital/assine com desconto/quero assinar/quero ser
            assinante/seja assinante/torne-se assinante/faça a sua assinatura] | [# dias grátis/# mês grátis/primeiro
            mês grátis/# meses grátis/teste grátis por # dias/experimente grátis/experimente # dias grátis/experimente
            grátis por # dias/período de teste gratuito/teste gratuito/comece seu teste grátis/começar teste grátis] |
            cancele [quando quiser/a qualquer momento/em qualquer altura/a qualquer altura] | [sem fidelização/sem
            fidelidade/sem compromisso/renovação automática/cancelamento fácil/sem período de fidelização/cancele
            quando quiser, sem multa] | [já tem conta?/já tem uma conta?/já possui conta?/já tem assinatura?] [faça
            login/entre/inicie sessão/entrar/] | [faça login/cadastre-se/registe-se/inicie sessão/cadastre-se
            grátis/entre] para [continuar/continuar lendo/continuar a ler/ler a matéria] | [este artigo é/esta matéria
            é/este conteúdo é/esta reportagem é] [exclusivo/exclusiva/só] para [os nossos/] assinantes | [área do
            assinante/clube do assinante/exclusivo para assinantes digitais/exclusivo assinantes/benefícios para
            assinantes/vantagens para assinantes/acesso exclusivo para assinantes/atendimento ao assinante/central do
            assinante/apoio ao assinante/conteúdo premium/serviços ao assinante] | [atingiu o limite de artigos
            gratuitos/atingiu o seu limite de artigos gratuitos/chegou ao limite de artigos gratuitos/seu limite de
            matérias gratuitas acabou/você atingiu o limite de textos/atingiu o limite de artigos grátis/você atingiu
            o limite de conteúdos gratuitos] | [oferecer este artigo/oferecer artigo/ofereça este artigo/presentear
            matéria/presenteie um amigo/artigo oferecido por um assinante/dar este artigo de presente/presentear com
            esta matéria/envie este artigo a um amigo/pode oferecer este artigo] | [acesso ilimitado/acesso
            total/acesso livre] [a todo o conteúdo/ao conteúdo/a todos os artigos/ao site/ao site e aplicativo/a todo
            o site/] | [leia o artigo completo/leia a matéria completa/ler artigo completo/ler o artigo completo/ler
            matéria completa/leia a íntegra/desbloqueie este conteúdo/desbloquear conteúdo/desbloqueie este
            artigo/liberar conteúdo/libere seu acesso/continue lendo esta matéria/continue a ler] | [oferta por tempo
            limitado/oferta especial/oferta exclusiva/oferta válida até #/promoção por tempo limitado/campanha de
            assinaturas/oferta de lançamento/válido para novos assinantes/oferta exclusiva para novos
            assinantes/aproveite a oferta/aproveitar oferta/ver oferta] | [aceitar e continuar ou assinar/rejeitar e
            assinar/assinar sem publicidade/continuar com publicidade/continuar sem assinar/assine e navegue sem
            publicidade] | [já é assinante?/já possui cadastro?/já tem cadastro?/é assinante?] [faça login/faça seu
            login/entre/inicie sessão/] | [não é assinante?/ainda não é assinante?/não tem cadastro?/ainda não tem
            conta?] [assine/assine já/assine agora/registe-se/cadastre-se/] | [conteúdo restrito/matéria
            restrita/conteúdo reservado/artigo reservado/acesso restrito/artigo fechado] [a/aos] assinantes | [você
            ainda tem/restam/tem ainda/restam-lhe] # [artigos gratuitos/artigos grátis/matérias gratuitas/matérias
            grátis/reportagens gratuitas] | [conheça/veja/confira] [os/nossos/os nossos] planos [de assinatura/]
            | # € no primeiro mês | # euro no primeiro mês | r$ # no primeiro mês | experimente [a nossa/nossa]
            assinatura [digital/] | conteúdo pago
            | [#/um/dois/duas/três/quatro/seis] [mês/meses/semanas] [grátis/gratuitos/gratuitas]
        """,
        "nl": """
            [alleen/exclusief/enkel] voor [abonnees/leden] | dit artikel is alleen voor abonnees | verder lezen | lees
            [onbeperkt/dit artikel] [verder/] [met een abonnement/] | neem een abonnement [om verder te lezen/] | nog
            # [gratis/] artikelen | word abonnee om verder te lezen | al abonnee? log in | probeer [gratis/nu] | kies
            je abonnement | [lees verder/verder lezen/lees dit artikel/lees alles] met [een abonnement/een
            proefabonnement/een gratis account/een digitaal abonnement] | [wil je/wilt u] [dit artikel/dit verhaal/dit
            premium artikel] [verder/] lezen | [registreer/meld je aan/log in] [gratis/] [en lees/om] [verder/verder
            te lezen] | [maak/maak snel/maak nu] een gratis account [aan/aan en lees verder/aan om verder te lezen] |
            [dit artikel/dit verhaal/deze podcast] is [enkel/alleen/uitsluitend] [voor/toegankelijk voor] abonnees |
            [premium/plus/exclusief] [artikel/inhoud/content/verhaal] | [je/u] [leest dit artikel gratis/kunt dit
            artikel gratis lezen/krijgt dit artikel cadeau/hebt dit artikel cadeau gekregen] | [geef/doe] dit artikel
            cadeau | [deel dit artikel gratis/artikel cadeau geven/artikel cadeau doen/cadeau-artikel/gratis delen met
            vrienden/gratis artikel delen] | [je/u] [hebt/heeft] nog # gratis artikelen [over/te gaan/deze maand/deze
            week/] | [probeer/lees] [# weken/# maanden/# maand/een maand] [gratis/voor € #/voor maar € #] | [de
            eerste/eerste] [maand/# maanden/# weken] [gratis/voor € #/voor maar € #] | [nu voor/al vanaf/nu
            vanaf/slechts] [€ #/€#] per [maand/week/jaar] | [voor maar/vanaf/slechts/daarna] [€ #/€#/# euro] per
            [maand/week] | [maandelijks/op elk moment/dagelijks/per maand/altijd] opzegbaar | [stopt automatisch/stop
            wanneer je wilt/stop wanneer u wilt/zonder verplichtingen/opzeggen kan altijd/wordt niet automatisch
            verlengd] | [bekijk/vergelijk/ontdek] [de/onze/alle/hier de/hier onze] abonnementen | [bekijk/ontdek]
            [alle/de/je] [voordelen/abonnementsvormen/abonneevoordelen] | [neem/start] [nu een/je/een/uw]
            [proefabonnement/digitaal abonnement/gratis proefperiode] | [activeer/verleng/beheer/wijzig] [je/uw/hier
            je/hier uw] abonnement | [abonneer je/abonneer u] [om verder te lezen/en lees verder/vanaf € # per
            maand/en lees onbeperkt] | [word/wordt] [abonnee/lid] en [lees verder/lees mee/steun ons/krijg
            toegang/lees alle artikelen] | [ik ben/ik ben al/al/reeds/bent u al/ben je al/bent u/ben je] [abonnee/lid]
            | al [abonnee/lid/geregistreerd/een account]? [log hier in/inloggen/meld je aan/meld je hier aan/log dan
            in] | [heb je/hebt u/heeft u/heb je al/hebt u al/heeft u al] een [abonnement/account]? [log in/log hier
            in] | nog geen [abonnee/account/abonnement/lid] | nog geen [account/lid/abonnee]? [registreer/registreer
            gratis/registreer nu/meld je aan/word nu lid/word abonnee] | [onbeperkt/volledige/direct/onbeperkte]
            toegang tot [alle artikelen/alle plusartikelen/de site en app/alle artikelen op site en app/alle premium
            artikelen] | krijg [onbeperkt/direct/volledig] toegang [tot alle artikelen/tot alle plusartikelen/] | lees
            [onbeperkt/] alle artikelen [op site en app/op de site en in de app/met een abonnement] | [je/uw]
            [proefperiode/abonnement] is [verlopen/afgelopen] | [lees de krant/lees de krant van vandaag/krant
            lezen/de krant lezen] [digitaal/online/in de app/]
            | # euro de eerste maand | € # de eerste maand | eerste maand [voor/] # euro | betaalde inhoud
            | [#/twee/drie/vier/zes] [weken/maanden] gratis
        """,
        "pl": """
            tylko dla [subskrybentów/prenumeratorów/abonentów] | artykuł [tylko/dostępny tylko/dostępny] dla
            [subskrybentów/prenumeratorów/zalogowanych] | dostęp premium | treść premium | pozostało #%
            [artykułu/tekstu/treści] | czytaj dalej z subskrypcją | pozostało jeszcze #% treści | odblokuj
            [artykuł/dostęp] | kup subskrypcję | [czytaj/przeczytaj] [dalej za darmo/bez ograniczeń/dalej w
            serwisie/cały artykuł w prenumeracie/z prenumeratą/bez limitu/dalej w e-wydaniu/całość w wydaniu
            papierowym] | [treść/artykuł/tekst/materiał/ten artykuł/ten tekst] [tylko dla zalogowanych/tylko dla
            prenumeratorów/wyłącznie dla subskrybentów/tylko dla subskrybentów] | [ta treść/treść/zawartość] [dostępna
            tylko dla/jest dostępna tylko dla/dostępna dla] [prenumeratorów/subskrybentów] | [pozostało ci/został
            ci/zostało ci] [# darmowych artykułów/# bezpłatnych artykułów/# artykułów/# darmowy artykuł] |
            [wypróbuj/czytaj/testuj] [za darmo/przez # dni za darmo/# dni za darmo/miesiąc za #/za darmo przez #
            dni/za #/bezpłatnie] | [pierwszy miesiąc/pierwsze # dni/# miesiące/pierwszy tydzień] [za darmo/gratis/za #
            zł/bezpłatnie] | # zł / [miesiąc/mies./rok/tydzień] | [rezygnujesz kiedy chcesz/zrezygnuj kiedy
            chcesz/zrezygnuj w każdej chwili/anuluj w każdej chwili/anuluj w dowolnym momencie/rezygnacja w dowolnym
            momencie/bez zobowiązań/możesz zrezygnować w dowolnym momencie] | [wybierz/sprawdź/zobacz/porównaj] [swój
            pakiet/ofertę prenumeraty/plany/pakiety/swoją prenumeratę/szczegóły oferty] | [kup/wykup/zamów/aktywuj]
            [dostęp do artykułu/prenumeratę cyfrową/e-prenumeratę/pełny dostęp/roczny dostęp/dostęp na # dni] |
            [uzyskaj/zyskaj/odblokuj/otrzymaj] [dostęp/pełny dostęp/nieograniczony dostęp/dostęp do wszystkich
            artykułów/dostęp do tego artykułu/pełny dostęp do artykułu] | [nieograniczony dostęp/pełny
            dostęp/nielimitowany dostęp/dostęp] do [wszystkich artykułów/wszystkich treści/serwisu/artykułów
            premium/całego serwisu] | [masz już/posiadasz już/masz] [prenumeratę/subskrypcję/dostęp/konto][? zaloguj
            się/] | [jesteś/jesteś już] [prenumeratorem/subskrybentem/naszym prenumeratorem/abonentem][? zaloguj się/]
            | [nie masz/nie masz jeszcze] [konta/subskrypcji/prenumeraty][? zarejestruj się/? załóż konto/? kup
            dostęp/] | [zaloguj się/zarejestruj się/załóż konto/załóż darmowe konto], [aby czytać dalej/i czytaj
            dalej/aby przeczytać cały artykuł/żeby czytać dalej/aby kontynuować] | [zaloguj się/zarejestruj się/załóż
            konto/załóż darmowe konto] i [czytaj dalej/czytaj za darmo/czytaj bez limitu/czytaj bez reklam] |
            [podaruj/prezent] [artykuł/ten artykuł/dostęp/prenumeratę/dla znajomego] | zaloguj się lub [kup
            dostęp/wykup dostęp/kup prenumeratę/zarejestruj/załóż konto] | [prenumerata/subskrypcja] odnawia się
            [automatycznie/automatycznie co miesiąc/co miesiąc/co # dni]
            | [materiał/artykuł/tekst] dostępny [tylko/wyłącznie/jedynie] dla [subskrybentów/prenumeratorów]
            | # zł za pierwszy miesiąc | pierwszy miesiąc za # zł | zostały ci # [bezpłatne/darmowe] artykuły | [został
            ci/masz jeszcze] # [bezpłatny/darmowy] artykuł | treść płatna
            | [#/dwa/trzy/cztery/sześć] [tygodnie/miesiące/tygodni/miesięcy] [za darmo/gratis/bezpłatnie]
        """,
        "ru": "только для подписчиков | материал доступен [только/] подписчикам | оформить подписку",
        "sv": "endast för prenumeranter | för prenumeranter | läs vidare med konto | låst artikel | plusartikel",
        "da": "kun for abonnenter | for abonnenter | fortsæt læsning | abonnementsartikel",
        "no": "for abonnenter | bare for abonnenter | denne saken er for abonnenter",
        "fi": "tilaajille | vain tilaajille | lue koko artikkeli tilaajana",
        "cs": "pouze pro předplatitele | jen pro předplatitele | odemknout článek",
        "tr": "sadece aboneler | abonelere özel",
        "zh": "会员专享 | 订阅后阅读全文 | 登录后阅读全文",
        "ja": """
            有料会員限定 | 会員限定記事 | この記事は有料会員限定です | 残り#文字 | 残り #文字 | 会員限定 |
            ここから先は有料会員限定
            | 有料会員限定記事 | 残り：#文字／全文：#文字 | 残り#文字（全文#文字）
        """,
        "uk": "лише для передплатників | матеріал доступний [лише/тільки] передплатникам | оформити передплату",
        "ro": "conținut exclusiv pentru abonați | doar pentru abonați | articol pentru abonați",
        "hu": "csak előfizetőknek | előfizetői tartalom | a cikk folytatása előfizetőink számára érhető el",
        "el": "μόνο για συνδρομητές | αποκλειστικά για συνδρομητές",
        "he": "כתבה למנויים בלבד | למנויים בלבד | תוכן למנויים",
        "ar": "محتوى حصري للمشتركين | للمشتركين فقط",
        "ko": "유료 회원 전용 | 구독자 전용 기사 | 로그인 후 이용하실 수 있습니다",
        "vi": "dành cho [thuê bao/thành viên] | bài viết dành cho thuê bao",
        "id": "khusus pelanggan | artikel khusus pelanggan | artikel ini khusus untuk pelanggan",
    },
)

SENTENCES = Lexicon(
    "paywall",
    "sentence",
    0.92,
    "a paywall's sentence",
    {
        "en": """
            [get/unlock] [unlimited/full/complete] [digital/] access [from/for/to our/to all/to every/when/with] |
            this [article/story/content/post/page/video] is [for/only available to/available to/available only
            to/exclusive to/exclusively for/reserved for/only for/free for] [our/all/] [paid/paying/premium/digital/]
            [subscribers/members/registered users] | to [read/continue reading/continue/keep
            reading/access/unlock/view/see] [this/the full/the rest/more/our/unlimited/full] [of
            this/article/story/content/articles/access] | to continue reading[, please/ this] | to keep reading, | you
            have # [free/complimentary] [articles/article/stories/views] | you have [read/viewed/reached/used]
            [your/all/all your/#/the maximum] [free/monthly/of your/limit/complimentary/last] | you've read # of |
            you've [read/reached/hit/used/run out of] [your/all your/#/the maximum] [free/monthly/of
            your/limit/complimentary/last/article] | you have no free articles | you are reading one of | you're
            reading one of | subscribe to read | subscribe to [continue/unlock/get unlimited/get full access/keep
            reading/access] | subscribe now [to read/to continue/for full/for unlimited/to get/and get/to our/from] |
            [sign in/log in/register/sign up] [now/free/for free/] to [read/continue reading/unlock/access/keep
            reading/continue] | if you [are already a/are a/have a] [subscriber/current subscriber/digital
            subscription/print subscriber], [please/you/log/click/sign] | already a [subscriber/member/print
            subscriber]? [log/sign/activate/click/please] | get [unlimited/full/complete/exclusive/total]
            [digital/online/] access [to/for] [all/our/the/every/premium/#] | unlock
            [unlimited/full/all/this/more/premium/access] [access/articles/our/article/content/to] | for
            [unlimited/full] [digital/] access to [our/all/the], | cancel [anytime/any time] | after [your trial/the
            free trial/the introductory] [ends/period], | your [free trial/subscription/trial]
            [will/has/begins/starts/includes/renews] | a subscription [gives you/is required/includes/costs] | try
            [unlimited/our/full] [access/digital] [for/free] | then [$/£/€/]# [per/a/every] [month/year] | create
            [a/your] free account to [continue/read/keep/unlock/access/get] | register for free to
            [continue/read/keep/unlock/access] | this is your [last/final/first/#] free [article/story] | [you've/you
            have] [reached/exceeded/hit] your [free article/monthly article/article limit/free story] | want to [read
            more/keep reading/continue reading/see more]? [subscribe/sign/register/join/log/create] | the rest of this
            [article/post/story/content] is [for/behind/available/only/reserved] | this is a
            [subscriber-only/subscriber-exclusive/members-only/premium] [article/story/post/newsletter] | [you've/you
            have] reached the end of [this/the/your] free | keep reading [for free/with a #/for #/by creating/this
            article] | as a subscriber, you [have/can/get/are/receive/now] | anyone can read what you share | this
            article is free to [read/access] | [there's/there is/there was] a problem with your
            [payment/subscription/account/billing] | support local journalism [by/with/. subscribe/and] | support
            [quality/independent/trusted/local] journalism[. / by/ and] | [you are/you're] [currently/]
            [logged/signed] in [as/but/with] | your account [does not/doesn't/is not/has been]
            [have/include/linked/created] | our records show [that you/you] | if you believe you have received this
            message in error | need help with your [subscription/account/login/digital] | don't have [an account/a
            subscription/a digital]? [sign/register/create/subscribe/join] | enjoy unlimited [digital/] access to
            [our/all our/all of our/every]
        """,
        "de": """
            dieser [artikel/inhalt/beitrag/text] ist [nur/exklusiv/ausschließlich] für [abonnenten/registrierte/unsere
            abonnenten/plus/digital] | dieser artikel [steht nur/ist für abonnenten/ist teil von/gehört zu unserem]
            [abonnenten/plus/unseren] | um [weiterzulesen/weiterlesen zu können], | um [diesen artikel/den artikel/den
            vollständigen artikel] [zu lesen/vollständig/weiterlesen/lesen zu können] | lesen sie [jetzt weiter/weiter
            mit/diesen artikel mit/alle artikel mit/unbegrenzt] | sie haben [bereits ein abo/bereits ein
            abonnement/alle freien artikel/noch kein abo] | mit [einem/dem] [abo/digitalabo/plus-abo]
            [lesen/erhalten/haben] sie | jetzt [weiterlesen/abonnieren und] | testen sie [unser/# wochen/#
            monate/unverbindlich] | danach [# €/nur #] [im monat/monatlich/pro monat/jederzeit] | sie sind
            [bereits/schon] [abonnent/abonnentin/abonnent*in/registriert/digitalabonnent]? | kostenlos registrieren
            [und/, um] | registrieren sie sich [kostenlos/hier][ und/, um/ für] | registrieren sie sich jetzt, um |
            [sie haben/du hast] [schon/bereits] ein [abo/konto/abonnement/digitalabo/benutzerkonto]? | [schon/bereits]
            [abonnent/abonnentin/registriert/mitglied]? [hier/jetzt/anmelden] | [noch kein abo/noch kein konto/noch
            nicht registriert]? [hier/jetzt/dann/registrieren] | [weiterlesen/lesen sie weiter/unbegrenzt weiterlesen]
            mit [plus/einem/dem/unserem/ihrem] | dieser [artikel/inhalt/text] ist [kostenpflichtig/nur mit abo/nur mit
            einem/exklusiv für unsere/teil unseres] | sie lesen gerade [einen plus/einen premium/einen
            kostenlosen/einen kostenpflichtigen/eine vorschau] | sie haben [ihr limit an/ihr kontingent an/ihr limit
            von/das limit für/ihr monatliches] | [noch/sie können noch/du kannst noch] # [freie/kostenlose] artikel
            [diesen/in/lesen] | als [abonnent/abonnentin/plus-abonnent] [können sie/haben sie/lesen sie/erhalten
            sie/genießen sie/profitieren sie] | [sie können/du kannst] [diesen/noch #/den] [artikel/artikel in diesem
            monat] verschenken | [unbegrenzter/voller/uneingeschränkter/unbeschränkter] zugang zu
            [allen/sämtlichen/unseren] [artikeln/inhalten] | [zugriff auf alle artikel/zugriff auf alle inhalte/zugang
            zu allen artikeln/zugang zu allen inhalten/zugriff auf sämtliche inhalte] [der/auf/in/unserer] | [sichern
            sie sich/sichere dir] jetzt [unser/ihr/dein] [abo/digitalabo/probeabo] | [guter/unabhängiger] journalismus
            [kostet geld/braucht ihre/braucht deine/braucht unterstützung]
        """,
        "fr": """
            cet article est réservé | cet article est [exclusivement/uniquement] réservé | ce contenu est réservé | il
            vous reste #[ /]% | la suite [de cet article/est] [est réservée/réservée] | la lecture de [ce contenu/cet
            article] est | pour lire [la suite/cet article/l'intégralité/l'article complet], | pour accéder à
            [l'intégralité/cet article/la suite de cet] | abonnez-vous pour
            [lire/accéder/continuer/poursuivre/profiter] | déjà abonné ? connectez-vous | déjà abonné(e) ? | profitez
            [d'un accès illimité/de tous nos/de l'intégralité] | lisez [tous nos/cet article/l'intégralité]
            [articles/en illimité] | il vous reste # articles | vous avez [atteint/dépassé/épuisé] [votre/la/le]
            [limite/quota] d'articles | vous avez [lu/consulté] [tous vos/tous les/vos #/# ] articles | [cet
            article/ce contenu/ce dossier] est [en accès libre/gratuit/accessible] [grâce/gratuitement] | cet article
            vous [est/a été] [offert/exceptionnellement offert] [par/en accès/pour] | [vous pouvez/en tant qu'abonné,
            vous pouvez/vous avez la possibilité d'] offrir [cet article/# articles/jusqu'à # articles] | [créez un
            compte gratuit/créez votre compte/inscrivez-vous gratuitement] pour [lire/accéder/continuer] | votre
            abonnement [n'autorise/ne permet] pas [la lecture/de lire/l'accès à cet] | vous pouvez lire [cet
            article/votre journal/ce journal] sur [un seul/un/plusieurs] | [en tant qu'abonné/avec votre
            abonnement/grâce à votre abonnement], vous [accédez/avez accès/pouvez offrir/profitez] | [votre
            abonnement/l'abonnement] vous [donne/offre/ouvre] accès à [l'ensemble/tous/tout] | [testez/essayez]
            [gratuitement/gratuitement pendant # jours] notre [abonnement/offre/édition] | [accédez à/profitez de]
            [tous les/tous nos/l'ensemble des/l'ensemble de nos] [contenus/articles] | vous devez être
            [abonné/inscrit/connecté] pour lire | [pas encore/vous n'êtes pas encore/vous n'êtes pas] abonné ? | [si
            vous êtes/vous êtes] [déjà/] [abonné/abonné(e)/abonnés] ? | si vous êtes [déjà/] abonné,
            [connectez-vous/identifiez-vous/veuillez]
        """,
        "es": """
            este [artículo/contenido] es [exclusivo/solo/sólo] para [suscriptores/nuestros suscriptores/usuarios] |
            contenido exclusivo para | has [llegado al límite/alcanzado el límite/leído todos/leído tus/leído
            #/superado el límite] | te quedan # [artículos/notas/lecturas] | para seguir leyendo[,/ este/ hazte] |
            para continuar leyendo[,/ este] | suscríbete para [seguir/leer/continuar/acceder] | accede a [todo el
            contenido/todos los contenidos/contenido exclusivo] | si ya eres suscriptor | si ya estás suscrito | esta
            [nota/noticia] es [exclusiva/solo/sólo/únicamente] para [suscriptores/nuestros/socios] | [este
            contenido/este artículo/esta nota] [está reservado/está disponible solo/está disponible sólo/está
            disponible únicamente] [para/a] | [ya leíste #/alcanzaste el límite de/llegaste al límite de/superaste el
            límite de] [notas/artículos] | [registrate/regístrese/suscribite/suscríbase/hazte socio] [gratis/] para
            [continuar leyendo/acceder a todo] | [si querés/si quieres/si desea] [leer/seguir leyendo] [esta nota/la
            nota completa/este artículo] | si [ya sos/ya eres] [suscriptor/suscriptora/socio],
            [iniciá/inicia/ingresá/accede] | si ya [tienes/tenés/tiene] una suscripción,
            [inicia/iniciá/inicie/ingresa] | tu suscripción [se está usando en otro/está siendo utilizada/no permite
            leer/te permite leer] | si [quieres/querés] [compartir tu cuenta/seguir leyendo/continuar leyendo/apoyar
            nuestro/leer más artículos] | solo se puede leer desde un dispositivo | como [suscriptor/suscriptora],
            [puedes/podés/tienes/tenés/disfrutas/disfrutás] | [puedes/podés] regalar [este/esta/# ]
            [artículo/artículos/nota/notas] | un suscriptor te ha regalado | [disfruta/disfrutá/disfrute] de [acceso
            ilimitado/todos los contenidos/todos nuestros contenidos/contenido exclusivo para] |
            [accedé/accede/acceda] a [todas las notas/todas las noticias/todos nuestros/todas nuestras/contenidos
            exclusivos] | [prueba/probá/pruebe] [gratis durante # días/un mes gratis/durante un mes] nuestra
            [edición/suscripción]
        """,
        "it": """
            attiva la prova [gratuita/gratis] | disdici quando vuoi | questo [articolo/contenuto] è riservato |
            contenuto riservato | abbonati per [leggere/continuare/accedere] | per leggere [l'articolo completo/tutto
            l'articolo/questo articolo/il resto], | se sei [già/un] abbonato | sei [già/un] abbonato? | accedi a tutti
            [gli articoli/i contenuti] | [abbonati/abbonandoti/con l'abbonamento] [avrai/hai/potrai] [accesso/leggere]
            | [per continuare a/per proseguire nella/per proseguire la] [leggere questo/leggere l'/lettura di/lettura,
            /leggere, ] | per accedere [al contenuto/a questo contenuto/ai contenuti/all'articolo] [devi/è
            necessario/accetta/abbonati] | hai [raggiunto il limite di/raggiunto il numero massimo/esaurito il
            numero/esaurito gli/terminato gli] articoli | [stai leggendo il tuo/hai già letto #/hai letto #/hai letto
            tutti gli] [articoli/articolo/ultimo articolo] | [l'abbonamento si rinnova/il tuo abbonamento si
            rinnova/il tuo abbonamento è scaduto/il tuo abbonamento scade/l'abbonamento ti dà] | [accedi o
            registrati/registrati gratuitamente/registrati gratis/registrati subito/abbonati subito/abbonati ora] per
            [continuare/leggere/proseguire]
        """,
        "pt": """
            este [artigo/conteúdo] é exclusivo | conteúdo exclusivo para | artigo exclusivo para | assine para
            [ler/continuar/ter acesso] | você [atingiu/já leu] [o/o seu/#] | para continuar [lendo/a ler], | tenha
            acesso [ilimitado/a todo] | se já é assinante | já é assinante? faça | [ainda não é assinante/ainda não
            tem conta/não tem uma conta/já é assinante digital/já possui cadastro/já tem cadastro]? | [atingiu o
            limite de/atingiu o seu limite de/chegou ao limite de/esgotou o limite de/você esgotou o limite de/você
            esgotou seus] artigos | [a sua assinatura/sua assinatura/sua assinatura digital] [renova-se/será
            renovada/expirou/é renovada] | [assine e/assine agora e/assine já e/seja assinante e] [tenha
            acesso/leia/receba/apoie/ganhe/continue] | [cadastre-se/registe-se/faça login] [gratuitamente/grátis/]
            para continuar [lendo/a ler] | [esta matéria/esta reportagem/esta notícia] é [exclusiva para/restrita
            a/restrita aos/só para] | [você ainda tem/tem ainda/restam-lhe] # [artigos gratuitos/matérias
            gratuitas/artigos grátis/textos gratuitos]
        """,
        "nl": """
            dit artikel is [alleen/exclusief] | om [dit artikel/verder] te [lezen/kunnen lezen] | wil je [dit
            artikel/verder/alles] lezen | word [abonnee/lid] [en/om] | al abonnee? | lees [onbeperkt/dit artikel/alle
            artikelen] [alle/met/voor] | dit is een [artikel/verhaal/podcast] voor [abonnees/leden/onze abonnees] |
            [je/u] leest [nu gratis/dit artikel gratis/momenteel gratis/een premium artikel/een plusartikel/een
            artikel voor abonnees] | dit artikel [krijg je cadeau van/is je cadeau gedaan/krijgt u cadeau/lees je
            gratis/leest u gratis] | als abonnee [kan je/kun je/kunt u/geef je/lees je/leest u/krijg je] | [je/u]
            [hebt/heeft] [nog #/geen] gratis artikelen | [je hebt je/u heeft uw/u hebt uw] [limiet/maximum] aan gratis
            artikelen | met een [digitaal abonnement/proefabonnement/gratis account/digitaal proefabonnement] [lees
            je/krijg je/heb je/leest u/krijgt u] | [log in/registreer je/maak een account aan/meld je aan] [om dit
            artikel/om verder te/en lees] | [dit/het] artikel is [helaas/] [niet vrij/niet gratis] toegankelijk |
            [je/uw] abonnement is [verlopen/niet meer actief/beëindigd/niet geldig]
        """,
        "pl": """
            czytaj dalej z [prenumeratą/subskrypcją/dostępem] | ten artykuł jest dostępny | dostęp do
            [artykułu/treści/tego artykułu] | pozostało #% [artykułu/tekstu/treści] | aby [przeczytać/czytać]
            [cały/dalej/całość/ten artykuł], | wykup [dostęp/prenumeratę/subskrypcję], aby | masz subskrypcję? | [to
            jest artykuł/ten artykuł jest/ten tekst jest/to artykuł] [premium/dostępny tylko/tylko dla/przeznaczony
            dla/częścią płatnego] | [dalsza część artykułu/dalsza część tekstu/pełna treść artykułu/całość
            artykułu/pełna wersja artykułu/całość tekstu] [jest dostępna/dostępna/tylko] dla | [czytasz
            bezpłatny/czytasz darmowy/przeczytałeś już # z/przeczytałaś już # z/przeczytałeś # z] [artykuł/fragment/#]
            | [wykorzystałeś/wykorzystałaś] [już/swój/już swój/] limit [darmowych/bezpłatnych/artykułów] | [jako
            prenumerator/jako subskrybent/jako subskrybentka/jako prenumeratorka/z prenumeratą/z subskrypcją]
            [możesz/zyskujesz/masz/otrzymujesz] | [twoja/państwa] [prenumerata/subskrypcja] [wygasła/jest
            nieaktywna/wygaśnie/została] | [zyskaj/uzyskaj/odblokuj/wykup/kup] [dostęp do wszystkich/pełny dostęp
            do/nieograniczony dostęp do/dostęp do naszych] | zaloguj się lub [kup dostęp/wykup dostęp/kup
            prenumeratę/wykup prenumeratę]
        """,
    },
)

GAPPED = Lexicon(
    "paywall",
    "gapped",
    0.85,
    "a paywall's offer",
    {
        "de": "jetzt für [nur/#] … [testen/lesen/monat] | jetzt testen und … [lesen/gratis/kostenlos]",
    },
)

LEXICONS = (LINES, SENTENCES, GAPPED)
