"""The lines around an article that are not the article: English, German, French, Spanish, Italian, Portuguese.

Every pattern is anchored at the start of a block and tried on short blocks only, so that a sentence which merely
contains such words stays, and matching is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Shape = Literal["cue", "whole", "start", "label"]
"""How much of a block must look like boilerplate.

``whole``: nothing else stands in it. ``start``: the opening words decide. ``cue``: a separator follows
("Read also|"), or the block does not end as a sentence does. ``label``: a colon follows, then something that
does not end as a sentence does.
"""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of boilerplate: its name, how it opens and goes on; ``longest`` in characters, ``sentences`` at most."""

    name: str
    shape: Shape
    opening: re.Pattern[str]
    longest: int = 200
    sentences: int = 2


def _words(openings: str) -> re.Pattern[str]:
    """Return a pattern of *openings*, one a line; ``;;`` stands for "and then a separator, or nothing"."""
    lines = [line.strip().replace(";;", r"(?=\W*(?:[:|>»→–—]|\Z))") for line in openings.strip().splitlines()]
    return re.compile(rf"(?:{'|'.join(lines)})", re.IGNORECASE)


RULES: tuple[Rule, ...] = (
    Rule(
        "read also",
        "cue",
        _words(r"""
            (?:read|see|watch|listen) also\b
            also (?:read|see|watch)\b
            (?:read|see|watch) (?:more|next|too)(?: (?:here|about this|on this|stories|news))?;;
            related(?: (?:articles?|stories|story|news|topics?|content|links?|posts?|coverage))?;;
            (?:recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|up next|must read|don[’']t miss);;
            more (?:on this(?: story)?|from \S+(?: \S+)?|news|stories|coverage);;
            you (?:may|might) also (?:like|be interested in)\b
            (?:continue|keep) reading\b(?: the main story)?;;
            what to read next\b
            lesen sie (?:auch|hierzu|dazu auch|mehr dazu)\b
            auch interessant\b|siehe auch\b|das könnte sie (?:auch )?interessieren\b
            (?:mehr (?:zum thema|dazu|lesen)|weiterlesen|meistgelesen);;
            (?:à|a) (?:lire|voir|écouter) (?:aussi|également)\b|(?:lire|voir) (?:aussi|également)\b
            (?:lire (?:la suite|plus)|sur le même sujet|pour aller plus loin);;
            (?:lea|lee|leer|ver|vea|mira) también\b|(?:te|le) puede interesar\b
            (?:(?:lea|lee|leer|ver|vea|mira) más|noticias relacionadas|más información);;
            (?:leggi|vedi|guarda) anche\b|potrebbe interessar(?:ti|vi)\b
            (?:(?:leggi|vedi) (?:tutto|di più)|per approfondire);;
            (?:leia|veja|assista|confira) também\b
            (?:(?:leia|veja|saiba) mais|notícias relacionadas);;
            """),
        sentences=1,
    ),
    Rule(
        "advertisement",
        "whole",
        _words(r"""
            (?:paid )?advertisement|advertising|sponsored(?: (?:content|links?|post))?|promoted content
            anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|anúncio
            """),
        60,
    ),
    Rule(
        "advertisement",
        "start",
        _words(r"""
            (?:advertisement|werbung)\s*[-–—:|]
            (?:advertisement )?(?:continue reading the main story|(?:story|article) continues below)
            scroll (?:down )?to continue\b
            """),
        120,
    ),
    Rule(
        "newsletter",
        "start",
        _words(r"""
            (?:subscribe|sign[- ]?up|register) (?:now|today|here|free)\b
            subscribe to (?:our|my|us|the (?:\S+ ){0,3}(?:newsletter|podcast|channel))\b
            sign[- ]?up (?:for|to) (?:our|receive|get|(?:the|a|free) (?:\S+ ){0,3}newsletter)\b
            join our (?:newsletter|mailing list|channel)\b
            (?:get|receive) (?:\S+ ){1,6}(?:in|to|into) your inbox\b
            download our (?:\S+ )?app\b|support our (?:\S+ )?journalism\b|become a subscriber\b
            abonnieren sie unseren?\b|melden sie sich (?:für unseren|zu unserem)\b|jetzt (?:anmelden|abonnieren)\b
            abonnez-vous\b|inscrivez-vous à (?:notre|nos|la newsletter)\b|recevez (?:notre|nos)\b
            suscr[ií]b(?:ete|ase) a\b|recib[ea] (?:nuestro|nuestra|en tu correo)\b
            iscriviti alla (?:nostra )?newsletter\b|abbonati (?:a|ora|subito)\b
            (?:assine|receba) (?:a |nossa |a nossa )?newsletter\b|inscreva-se (?:na|no|em)\b
            """),
        240,
    ),
    Rule(
        "follow and share",
        "start",
        _words(r"""
            follow (?:\S+ ){1,3}on (?:x|twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|social)\b
            (?:like|join|find|follow) us (?:on|at|via)\b|share (?:on|via) \S
            share this(?: (?:article|story|post|page|news))?(?:\W*\Z|\s*[:|]| (?:on|via|with) \S)
            click here\b|(?:tap|click) (?:on )?(?:the|this) (?:link|button)\b|tweet this\b
            folgen sie uns (?:auf|bei)\b|(?:artikel|beitrag) teilen\b|klicken sie hier\b
            suivez[- ]nous (?:sur|:)|partage[rz] (?:cet article|sur)\b|cliquez ici\b
            s[ií]gu?[ea]nos en\b|compart(?:ir|e|a) (?:en|este artículo|esta noticia)\b|ha(?:ga|z) clic aquí\b
            seguici su\b|condividi (?:su|questo articolo)\b|clicca qui\b
            siga[- ]nos (?:no|na|em)\b|compartilhe (?:no|na|este artigo|esta notícia)\b|clique aqui\b
            """),
        160,
    ),
    Rule(
        "follow and share",
        "whole",
        _words(r"""
            (?:(?:share|tweet|print|e-?mail|save|whatsapp|facebook|twitter|linkedin|telegram|copy)[ |·•/,-]{0,5}){1,9}
            (?:skip to content|back to top|menu|log ?in|sign in|subscribe|newsletter|loading)
            (?:teilen|drucken|merken|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar)
            """),
    ),
    Rule(
        "copyright",
        "start",
        _words(r"""
            ©|(?:\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:by\s)?\s*\d{4}|copyright\s*(?:©|\(c\))
            all rights reserved\b|this material may not be (?:published|reproduced)\b
            alle rechte vorbehalten\b|tous droits réservés\b|(?:todos los )?derechos reservados\b
            tutti i diritti (?:sono )?riservati\b|riproduzione riservata\b|todos os direitos reservados\b
            """),
        320,
        4,
    ),
    Rule(
        "first published",
        "start",
        _words(r"""
            this (?:article|story|piece|post) (?:was |has been )?(?:originally|first|previously) (?:published|appeared)
            this (?:article|story|piece|post) (?:was|has been) (?:re)?published (?:with permission|under|by|in|on|from)
            this (?:article|story|piece|post) has been (?:updated|translated|syndicated|corrected)\b
            (?:originally|first) published (?:in|on|by|at)\b|the post .{1,120} (?:appeared first|first appeared) on\b
            dieser (?:artikel|beitrag|text) (?:ist|wurde|erschien) (?:zuerst|zunächst|erstmals|ursprünglich)\b
            cet article (?:a été|est) (?:initialement |d[’']abord )?(?:publié|paru)\b
            est[ea] (?:artículo|nota|noticia) (?:fue publicad[oa]|se publicó) originalmente\b
            questo articolo è (?:stato (?:originariamente )?pubblicato|apparso)\b
            est[ea] (?:artigo|matéria|texto) foi (?:originalmente )?publicad[oa]\b
            """),
        320,
    ),
    Rule(
        "cookie notice",
        "start",
        _words(r"""
            we (?:and our partners )?use cookies\b|this (?:web)?site uses cookies\b|accept (?:all )?cookies\b
            by (?:continuing to|using this|using our|browsing) .{0,60}\b(?:cookies|terms|privacy)\b
            (?:wir|diese website) (?:verwenden|nutzen|verwendet|nutzt) cookies\b
            (?:nous utilisons|ce site utilise) des cookies\b|(?:utilizamos|usamos) cookies\b
            este (?:sitio(?: web)?|site) (?:utiliza|usa) cookies\b
            (?:utilizziamo|questo sito(?: web)? (?:utilizza|usa)) (?:i )?cookie\b
            """),
        480,
        5,
    ),
    Rule(
        "photo credit",
        "label",
        _words(r"""
            (?:file |stock |handout )?(?:photo|image|picture)s?(?: (?:credits?|courtesy(?: of)?|source|by))?\s*[:©/]
            (?:fotos?|bild|symbolbild|archivbild)(?: von)?\s*[:©/]|(?:crédits?(?: photos?)?|imagen|crédito)\s*[:©/]
            (?:immagine|foto di|imagem)\s*[:©/]
            """),
        100,
        1,
    ),
    Rule(
        "photo credit",
        "whole",
        # An agency alone, or a name, a slash and an agency: "(Jane Roe/Getty Images)".
        _words(r"""
            \(?(?:[^/()]{2,50}/\s?)?(?:AP|AFP|Reuters|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Unsplash|dpa|ANSA)\)?
            \(?(?:AP|AFP|Reuters|EPA|Getty|Lusa|EFE) (?:photo|images?|file)(?:/[^/()]{2,50})?\)?
            """),
        100,
        1,
    ),
    Rule(
        "comments",
        "whole",
        _words(r"""
            \(?\d{0,6}\)?\s?comments?\s?\(?\d{0,6}\)?
            (?:leave|post|write|add|view|show|load|see) (?:a |all |the |more )?(?:comments?|reply)(?: \(?\d{1,6}\)?)?
            join the (?:conversation|discussion)
            \d{0,6}\s?(?:kommentare?|commentaires?|comentarios?|comment[oi]|comentários?)\s?\(?\d{0,6}\)?
            """),
    ),
    Rule(
        "tags",
        "label",
        _words(r"""
            (?:tags?|tagged(?: with)?|topics?|keywords|filed under|categor(?:y|ies)|hashtags)\s*:
            (?:schlagw[oö]rter|schlagworte|themen|mots[- ]clés|étiquettes)\s*:
            (?:etiquetas|temas|argomenti|palavras[- ]chave)\s*:
            """),
        300,
    ),
    Rule(
        "credits",
        "cue",
        _words(r"""
            (?:additional )?(?:reporting|writing|editing|edited|compiled|written|translated) by (?-i:[^\W\da-z_])
            mit material von\b|avec (?:l[’'])?(?:afp|reuters|ap)\b|con información de\b|com informações d[aeo]s?\b
            """),
    ),
    Rule(
        "timestamp",
        "cue",
        _words(r"""
            (?:(?:first |last )?(?:published|updated|posted|modified)|last (?:update|modified))\b(?=.*\d)
            (?:veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|publié|mis à jour|modifié)\b(?=.*\d)
            (?:publicado|actualizado|pubblicato|aggiornato|atualizado)\b(?=.*\d)
            \d{1,3}[- ]min(?:ute)?s?(?: read| de lecture| de lectura| lesezeit);;
            """),
        80,
        1,
    ),
)

CREDIT_AT_END = re.compile(
    r"\((?=[^()]{0,120}\b(?:photos?|images|getty|foto|file|handout|shutterstock|unsplash)\b)"
    r"(?=[^()]{0,120}(?:[/:]|\b(?:by|courtesy)\b|images\)))[^()]{1,120}\)\s*\Z",
    re.IGNORECASE,
)
"""The credit that closes a caption: "(AP Photo/Jane Roe)". The caption itself stays."""

BYLINE = re.compile(r"(?:by|von|par|por|di|text|autor(?:in)?|author|reporter)\s*:?\s+(?=\S)", re.IGNORECASE)
"""How a byline opens; names must follow (see ``cleaning``)."""
