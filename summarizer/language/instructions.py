"""Text that speaks to a machine reading it: orders to an assistant hidden in a page. Never obeyed, and never a fact.

Three marks, any of which is enough: the control tokens of chat templates; somebody addressed as a machine ("note to the
assistant", "AI systems reading this"); an order about the summary that is being made, or about earlier instructions.
News about machines ("the assistant told users to ignore earlier instructions") reports such words and has none of them
at the start of a clause. English, German, French, Spanish, Italian, Portuguese.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.language.tokens import fold

_TOKENS = re.compile(
    r"<\|?/?\s?(?:im_start|im_end|system|user|assistant|end|endoftext)\s?\|?>|\[/?INST\]|<</?SYS>>|"
    r"(?:^|[\n#*\[(|])\s{0,4}(?:###\s?)?(?:system|assistant)(?:\s(?:prompt|message|override|note))?\s?[:\]]|"
    r"\bsystem\s(?:override|prompt)\b",
    re.IGNORECASE,
)
_MACHINE = (
    r"(?:ai|ia|ki|a\.i\.|llms?|chatbots?|bots?|gpt|chatgpt|assistants?|models?|language models?|(?:ai|language) (?:model|system|agent|tool)s?|"
    r"summar(?:y|i[sz](?:er|ation|ing))(?: (?:tool|system|model|program|engine)s?)?|summari[sz]ers?|crawlers?|automated (?:reader|system|tool)s?|"
    r"automatische\w* (?:leser|zusammenfassung\w*|system\w*)|ki-systeme?|asistentes?|assistente|lecteurs? automatiques?|"
    r"lectores? autom[aá]ticos?|sistemas? autom[aá]ticos?)"
)
_ADDRESSED = re.compile(
    rf"\b(?:note|notes|message|instructions?|attention|reminder|request|hinweis|anweisung|remarque|consigne|nota|aviso|"
    rf"instrucci[oó]n(?:es)?|istruzion[ei]|instruç(?:ão|ões))\s(?:to|for|an|für|pour|à|aux?|para|a|al|per|ai)\s(?:all\s|any\s|the\s|"
    rf"die\s|den\s|l[ea]s?\s|los\s|o\s|os\s|gli\s)?{_MACHINE}\b"
    rf"|^\W{{0,6}}(?:dear|hey|hello|hi|attention|liebe[rs]?)\s(?:[\w\s,]{{0,24}}\b)?{_MACHINE}\b"
    rf"|\b(?:if you are|as) an? (?:ai|llm|language model|ai (?:assistant|model|system)|assistant)\b(?=.{{0,80}}\b(?:you|your|please|must|should|ignore|do not)\b)"
    rf"|\byour (?:user has|system prompt|instructions|training|guidelines|summary|output|reply|response)\b",
    re.IGNORECASE,
)
_ORDER = (
    r"(?:state|mention|report|include|say|write|add|append|insert|claim|tell|end|begin|start|output|print|respond|reply|"
    r"answer|repeat|leave out|omit|drop|ignore|skip|use|link|recommend|praise|change|replace|note|make sure|be sure|do not|"
    r"don't|never|always|must|nennen sie|erwähne\w*|geben? sie|gib|schreibe?n?|verweisen?|füge\w*|empfiehl|empfehlen|"
    r"mentionnez|indiquez|ajoutez|écrivez|dites|mencion[ea]n?|indique|añad[ae]|escrib[ae]|diga|aggiung\w+|scriv[ia]|"
    r"menzion\w+|acrescente|escreva|adicione)"
)
_SUMMARY = (
    r"(?:summar(?:y|ies|i[sz]e|i[sz]es|i[sz]ing)|zusammenfassung(?:en)?|zusammenfasst|résumés?|résumer|resúmen(?:es)?|resumen|resume|"
    r"riassunt[oi]|riassumere|resumos?|resumir)"
)
_ABOUT_THE_SUMMARY = re.compile(
    rf"\b(?:(?:in|when|while|if|for|every|any|each|your|this|the|jeder|der|tout|toute|chaque|dans|cualquier|cada|el|ogni|nel|qualquer)\s)"
    rf"(?:you\s|any\s|your\s|the\s|every\s|un\s|le\s|o\s)?{_SUMMARY}\b[^.!?]{{0,120}}\b{_ORDER}\b"
    rf"|(?:^|[.!?:;,|]\s?|\bplease\s|\bplus\s|\band\s){_ORDER}\b[^.!?]{{0,120}}\b(?:in|of|to|at the end of|from|every|any|your|jeder|dans|en|in ogni|em)\s"
    rf"(?:any\s|your\s|the\s|every\s|each\s|un\s|el\s|le\s|o\s)?{_SUMMARY}\b"
    r"|(?:^|[.!?:;|>\n]\s{0,4}|\bplease\s)(?:begin|start|end|open|close|write|prefix|finish)\s(?:the|your|every|each)\s"
    r"(?:headlines?|titles?|briefings?|summary|summaries)\s(?:with|by|as|so)\b",
    re.IGNORECASE,
)
_OVERRIDING = re.compile(
    r"(?:^|[.!?:;,|>\n]\s{0,4}|\bplease\s|\band\s|\bthen\s)(?:ignore|disregard|forget|override|bypass)\s(?:all\s|any\s|the\s|your\s|of\s|these\s){0,3}"
    r"(?:previous|prior|above|earlier|preceding|other|system|former)?\s?(?:instructions?|prompts?|rules?|directions?|guidelines?|context)\b"
    r"|(?:^|[.!?;|>\n]\s{0,4})(?:here are\s)?(?:your\s|the\s)?new instructions?\s?:"
    r"|\b(?:previous|prior|earlier|above|all)\s(?:instructions?|rules?|prompts?)\s(?:are|is)\s(?:now\s)?(?:void|cancelled|canceled|obsolete|suspended)\b"
    r"|\bdo not mention this (?:note|message|instruction|line|text|notice)\b|\bleave this (?:row|line|note) out\b"
    r"|\b(?:erwähne|erwähnen sie) diesen (?:hinweis|text) nicht\b|\bignorier(?:e|en sie) (?:alle )?(?:vorherigen|bisherigen|obigen)\b"
    r"|\bignorez (?:toutes )?les (?:instructions|consignes)\b|\bignor[ae] (?:todas )?(?:las|as) instru[cç]\w+\b|\bignora (?:tutte )?le istruzioni\b",
    re.IGNORECASE,
)
_SUSPICIOUS = (
    *"summar zusammenfass résum resum riass assistant asistente gpt instruc instruk headline briefing".split(),
    *"istruzion consigne forget erwähn system prompt <| [inst hinweis automati automáti ignor disregard".split(),
    *("crawler", "reply", "response", "output", "not mention", "leave this"),
)
_SUSPICIOUS_WORDS = re.compile(r"\b(?:models?|a\.?i|ia|ki)\b|\bllm")
_BOT = re.compile(r"bots?\b")


def _suspicious(folded: str) -> bool:
    """Take a cheap first look at a *folded* text: one without any of these has none of the marks."""
    if any([mark in folded for mark in _SUSPICIOUS]):  # noqa: C419  (a list is made in half the time)
        return True
    return bool(_SUSPICIOUS_WORDS.search(folded) or ("bot" in folded and _BOT.search(folded)))


READ = 4_000
"""Characters looked at: a quotation is shorter, and an order that comes later than that in one is no sentence of news."""


def signs_of_orders(text: str) -> frozenset[str]:
    """Return what of *text*, folded, may belong to an order to a program: a first look, once for all its passages.

    A passage with none of these speaks to nobody; most articles have none, and the others one or two.
    """
    folded = fold(text)
    found = {mark for mark in _SUSPICIOUS if mark in folded}
    return frozenset(found.union(_SUSPICIOUS_WORDS.findall(folded), _BOT.findall(folded) if "bot" in folded else ()))


@lru_cache(maxsize=256)  # a statement and its quote are mostly the same words, asked about in a row
def addresses_a_machine(text: str) -> bool:
    """Return whether *text* speaks to a program that reads it, rather than to people."""
    head = text[:READ]
    return _suspicious(fold(head)) and any(
        pattern.search(head) for pattern in (_TOKENS, _ADDRESSED, _OVERRIDING, _ABOUT_THE_SUMMARY)
    )
