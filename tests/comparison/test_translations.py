"""A claim in another language than its source: figures, dates and names are compared, and nothing else is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.fact import Attribution, Evidence, Fact
from summarizer.verification import verify, verify_sentence


def _fact(said: str, *, who: str) -> Fact:
    evidence = Evidence(start=0, end=len(said), article_id="a", excerpt=said)
    return Fact(
        id="f", statement=said, kind="event", modality="asserted", attribution=Attribution(who=who), who=(), where=(),
        when=None, quantities=(), evidence=(evidence,), origins=("a",),
    )  # fmt: skip


FAITHFUL = [
    ("In der Urwahl waren 64 Prozent dagegen.", "In the vote, 64 percent were against."),
    ("El barco salió el martes a las 6.40 con 14 hombres.", "The boat left at 6:40 a.m. on Tuesday with 14 men."),
    ("Un passager sur cinq n'a pas de billet, dit-elle.", "One passenger in five has no ticket, she says."),
    ("L'azienda offre 1.800 euro in due rate da marzo.", "The firm offers €1,800 in two parts from March."),
    ("O abalo foi sentido às quatro e meia por vinte e um.", "The tremor was felt by 21 at half past four."),
    ("Jeder dritte Zug fällt am Donnerstagabend aus.", "One train in three is cancelled on Thursday evening."),
    ("Le pont a été fermé pendant quarante-huit heures.", "The bridge was closed for two days."),
    ("La ministra Eva Prieto voló a Lisboa con un alemán.", "The minister, Eva Prieto, flew to Lisbon with a German."),
    ("The mayor, Ann Roe, was given 41 per cent of the vote.", "La alcaldesa, Ann Roe, obtuvo el 41 % de los votos."),
    ("El coste ha subido de 3,5 a 4,2 millones de euros.", "It rose from 3.5 million euros to 4.2 million."),
    ("En Andalucía hay un castillo del siglo XVII.", "Andalusia has a castle of the 17th century."),
    ("Am 3. Mai zog der Betrieb mit 120 Leuten nach Genf um.", "The firm moved to Geneva with 120 people on May 3."),
]  # fmt: skip
FALSE = [
    ("In der Urwahl waren 64 Prozent dagegen.", "In the vote, 46 percent were against.",
     "says 46 percent, the German source says 64 Prozent"),
    ("El barco salió el martes con 14 tripulantes.", "The boat left on Monday with a crew of 14.",
     "says Monday, the Spanish source says martes"),
    ("Un passager sur cinq voyage sans billet.", "One passenger in four has no ticket.",
     "says One passenger in four, the French source says Un passager sur cinq"),
    ("Die Quote stieg um neun Prozentpunkte.", "The rate rose by nine percent.",
     "says nine percent, the German source says neun Prozentpunkte"),
    ("L'azienda prevede perdite fino a 25 milioni.", "The company expects losses of at least 25 million.",
     "says at least 25 million, the Italian source says up to 25 milioni"),
    ("A presidente, Rita Sousa, pediu ajuda na segunda-feira.", "The president, Ana Vidal, asked for help on Monday.",
     "says 'Ana Vidal', the Portuguese source says 'Rita Sousa'"),
    ("El avión fue cedido por Francia el lunes.", "The plane was lent by Italy on Monday.",
     "says 'Italy', the Spanish source says 'Francia'"),
    ("The mayor, Ann Roe, was given 41 per cent of the vote.", "La alcaldesa, Ann Roe, obtuvo el 14 % de los votos.",
     "says 14 %, the English source says 41 per cent"),
    ("El exalcalde de Torva, Luis Roca, visitó la obra.", "The mayor of Torva, Luis Roca, visited the site.",
     "tells the office of Luis Roca without 'former', which the Spanish source has"),
    ("Il ponte non riaprirà prima di lunedì.", "The bridge will open before Monday.",
     "says what the Italian source denies: 'non'"),
    ("La scuola di Torva ha ricevuto 300 libri.", "The school in Torva has not received the 300 books.",
     "denies what the Italian source says: 'not'"),
    ("La ligne de Paris à Toulouse est coupée.", "The line from Paris to Lyon is cut.",
     "says 'Lyon', the French source says 'Toulouse'"),
    ("Der Zug hielt am Freitag in Brunnau.", "The train stopped in Felding on Friday.",
     "says 'Felding', the German source says 'Brunnau'"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_a_translated_claim_whose_figures_and_names_stand_in_the_source_is_kept_and_marked(
    source: str, claim: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "weak"
    assert "figures, dates and names were compared, the wording was not" in verdict.reasons[0]


@pytest.mark.parametrize(("source", "claim", "reason"), FALSE)
def test_a_translated_claim_with_another_figure_or_name_is_refused_with_what_the_source_says(
    source: str, claim: str, reason: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert reason in verdict.reasons


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        ("Le train part jeudi à 3 heures de la gare.", "C'est mercredi à 3 heures que le train part de la gare.",
         "says mercredi, source says jeudi"),
        ("La linea non riaprirà prima di sabato, dice.", "Dice che la linea riaprirà prima di sabato.",
         "says what source denies: 'non'"),
        ("Lo ha detto il vicedirettore della banca, Aldo Neri.", "Il direttore della banca, Aldo Neri, lo ha detto.",
         "tells the office of Aldo Neri without 'deputy', which source has"),
        ("Die Halle hat siebenundzwanzig Stufen und ein Dach.", "Ein Dach und 72 Stufen hat die Halle.",
         "says 72, source says siebenundzwanzig"),
        ("A empresa foi multada em 5 milhões de euros.", "Foi de 5 milhões de dólares a multa da empresa.",
         "says 5 milhões de dólares, source says 5 milhões de euros"),
        ("O comboio parte às 7h20 da manhã da estação.", "É às 19h20 que o comboio parte da estação.",
         "says 19h20, source says 7h20"),
    ],
)  # fmt: skip
def test_within_one_foreign_language_days_number_words_offices_and_denials_are_compared(
    source: str, claim: str, reason: str
) -> None:
    verdict = verify(claim, [source])

    assert verdict.support == "unsupported"
    assert reason in verdict.reasons


def test_a_number_in_words_and_in_digits_is_one_within_a_foreign_language_too() -> None:
    assert verify("Die Halle hat 27 Stufen.", ["Die Halle hat siebenundzwanzig Stufen."]).support != "unsupported"


def test_a_denial_left_out_of_a_copy_in_a_foreign_language_is_no_shortening() -> None:
    source = "A linha está cortada em dois pontos e não deverá reabrir antes do fim do mês."

    verdict = verify("A linha deverá reabrir antes do fim do mês.", [source])

    assert verdict.support == "unsupported"


def test_free_text_in_another_language_is_refused_where_nothing_of_it_can_be_found() -> None:
    verdict = verify("The union is said to be close to collapse.", ["Der Vorstand hat die Zahlen am Montag vorgelegt."])

    assert verdict.support == "unsupported"
    assert "the source is in German, the claim in English" in verdict.reasons[0]


def test_a_name_that_stands_in_most_of_an_article_ties_no_free_text_to_it() -> None:
    article = " ".join(
        f"Die Brennbahn hat im Ort {place} eine Halle gebaut." for place in ("Ulm", "Hof", "Köln", "Jena")
    )

    verdict = verify("The Brennbahn has been lying to all of its customers.", [article[:50]], context=[article])

    assert verdict.support == "unsupported"


def test_a_figure_from_elsewhere_in_the_article_gives_way_to_the_one_cited() -> None:
    cited = "En el incendio murieron 41 personas."
    article = f"{cited} En el anterior habían muerto 18 personas de la misma aldea."

    verdict = verify("The fire has killed 18 people.", [cited], context=[article])

    assert verdict.reasons == ("says 18, the Spanish source says 41",)


def test_a_source_in_the_language_of_the_claim_is_held_to_its_words() -> None:
    sources = ["The council voted on Monday to close the bridge.", "El ayuntamiento cerró el puente el lunes."]

    verdict = verify("The council refused on Monday to close the bridge.", sources)

    assert "the wording was not" not in " ".join(verdict.reasons)


def test_who_says_it_may_be_called_by_another_word_in_another_language_and_not_be_left_out() -> None:
    facts = [_fact("El incendio dejó 14 heridos, según la policía.", who="la policía")]

    kept = verify_sentence("The fire injured 14 people, police said.", facts)
    dropped = verify_sentence("The fire has injured 14 of the people.", facts)

    assert kept.support == "weak"
    assert dropped.support == "unsupported"
    assert "drops the attribution to 'la policía'" in dropped.reasons


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    verify(f"The {text} of the two is {text}", ["Die Bahn hat am 3. Mai mit 20 Zügen den Betrieb begonnen.", text])
