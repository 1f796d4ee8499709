"""Words that tell a man from a woman: nouns and titles for sure, given names nearly so."""

from __future__ import annotations

from functools import lru_cache

from summarizer.language.lexicon.persons import is_person

_MEN = """
man boy father dad son brother husband nephew uncle grandfather grandson stepfather stepson godfather king prince duke
baron emperor tsar sultan emir monk friar abbot widower bridegroom gentleman lad schoolboy bachelor landlord waiter
headmaster schoolmaster postmaster mr sir lord himself
"""
_WOMEN = """
woman girl mother mum daughter sister wife niece aunt grandmother granddaughter stepmother stepdaughter godmother queen
princess duchess baroness countess empress tsarina nun abbess widow bride lady schoolgirl landlady waitress actress
hostess heiress governess stewardess seamstress housewife ballerina heroine headmistress schoolmistress postmistress
priestess mrs ms miss dame madam herself
"""
_MALE_NAMES = """
aaron adam ahmed alan albert aldo alexander alfred ali anders andreas andrei andrew anthony anton antonio arne arno
arnold arthur axel barry ben benedikt benjamin bernard bernd bjorn bob boris brian bruno carlos carl charles christian
christopher claude claus colin craig daniel david dennis derek diego dieter dirk dmitri donald douglas duncan edgar
edward emil emilio enrique eric erik ernest ernst ethan ettore eugene fabio felix ferdinand fernando fidel filip
francis francisco francois frank franz fred frederick friedrich fritz gareth gary geoffrey georg george gerald gerard
gerhard gilbert giovanni giuseppe gordon graham greg gregory guido gunter gus gustav guy hamid hans harald harold harry
hassan heinrich heinz helmut hendrik henri henrik henry herbert hermann howard hugh hugo hussein ian ibrahim igor ivan
jack jacob jacques jakob james jan jason javier jeffrey jens jeremy jim joachim joe johan johann john jonas jonathan
jorge jose josef joseph joshua juan jurgen justin karim karl keith kenneth kevin khalid klaus konrad kurt lars leif
leo leon leonard leonardo louis ludwig luigi luis lukas magnus malcolm manuel marco marcus mario mark markus martin
matteo matthew mats max michael michel miguel mikhail mohamed mohammed morten mustafa nicholas nigel nils oleg olaf
oliver omar oscar otto pablo paolo patrick paul pavel pedro peter philip pierre piotr rafael ralph ramon raymond
rene ricardo richard robert roberto rodrigo roger roland ronald rory rudolf rupert ryan samuel sean sebastian sergei
sergio simon stanley stefan stephen steve steven stuart sven terence theodor thomas thorsten tim timothy tobias tom
tomas tony ulrich victor viktor vincent vladimir volker walter werner wilhelm william wolfgang xavier youssef
yuri zoltan
"""
_FEMALE_NAMES = """
abigail adele agatha agnes agnieszka aisha alexandra alice alicia alison amanda amelia amy ana anastasia angela angelica
anita ann anna anne annette annika antonia astrid audrey barbara beatrice bella bertha beth birgit bridget brigitte
camilla carla carmen carol carolina caroline catherine cecilia charlotte chiara christina christine clara claudia
constance cristina daniela deborah debora diana dolores dora doris dorothy ebba edith eileen elaine eleanor elena elisa
elisabeth elise elizabeth ella ellen elsa elsie emilia emily emma erika ernestine esther ethel eugenia eva evelyn fatima
fiona flora florence frances francesca frida frieda gabriela gabriele gail geraldine gertrude gisela giulia gloria grace
greta gudrun hannah hanna hanne harriet hazel heather heidi helen helena helene helga henrietta hilda hilde ida ilse
ines inga inge ingrid irene irina iris irma isabel isabella isabelle jacqueline jana jane janet janine jennifer jessica
joan joanna johanna josephine judith judy julia julie juliet karen karin katarina kate katharina katherine kathleen
katja katrin khadija kirsten klara kristina kristin lara laura lea leila lena leonora lidia lilian lily linda lisa
liv lotta lotte louisa louise lucia lucy luisa lydia magda magdalena margaret margarita margot maria mariam marianne
marie marina marion marjorie marlene marta martha martina mary matilda maureen megan melanie melissa mildred mina
miriam moira molly monica monika nadia nancy natalia natalie natasha nicole nina nora norma olga olivia pamela
patricia paula pauline penelope petra phyllis pia priscilla rachel rebecca regina renata rita roberta rosa rosalie
rosemary rosie ruth sabine sally samantha sandra sara sarah selma sheila shirley sigrid silvia simone sofia sofie
sonia sophia sophie stella stephanie susan susanna susanne sylvia tamara tanja tanya tatiana teresa theresa tina ulla
ulrike ursula ute valentina valerie vanessa vera veronica victoria viola viktoria violet virginia vivian wanda wendy
wilma winifred yasmin yolanda yvette yvonne zara zoe
"""
_NEITHER = frozenset("chairman german roman norman ottoman human shaman talisman layman".split())
"""Words in -man that tell no man, or not for sure."""


def sex_told(word: str) -> str:
    """Return "he" or "she" where the folded *word*, a noun or a title, is of one sex alone, else nothing."""
    known = _nouns().get(word)
    if known is not None or not word.endswith("man") or word in _NEITHER or not is_person(word):
        return known or ""
    return "she" if word.endswith("woman") else "he"


def sex_named(given: str) -> str:
    """Return "he" or "she" where the folded *given* name is all but always of one sex, else nothing."""
    return _names().get(given, "")


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    return dict.fromkeys(_MEN.split(), "he") | dict.fromkeys(_WOMEN.split(), "she")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return dict.fromkeys(_MALE_NAMES.split(), "he") | dict.fromkeys(_FEMALE_NAMES.split(), "she")
