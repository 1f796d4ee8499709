"""The words that six languages count, measure and date with, folded and without accents, as `plain` has them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.number_words import ORDINALS as ENGLISH_ORDINALS
from summarizer.language.number_words import SMALL as ENGLISH_SMALL
from summarizer.language.tokens import fold


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """Return *word* folded and without accents."""
    folded = fold(word)
    if folded.isascii():
        return folded
    return "".join([mark for mark in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(mark)])


class Tongue(NamedTuple):
    """What one language counts with.

    ``small``: number words up to 99, the tens and the round hundreds; ``hundred``: what multiplies by a hundred;
    ``scales``: by a thousand and more; ``ordinals``; ``halves``; ``parts``: thirds and quarters, by their divisor;
    ``links``: what stands within a number; ``every``, ``among``: what a ratio is told with, "every third", "one *in*
    three"; ``months``, ``weekdays`` and ``near`` days, by their number, from yesterday on.
    """

    small: Mapping[str, int]
    hundred: frozenset[str]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    halves: frozenset[str]
    parts: Mapping[str, int]
    links: frozenset[str]
    every: frozenset[str]
    among: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    near: Mapping[str, int]
    glued: bool = False


def _counted(words: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Return the value of each word; of several forms of one word, joined by "/", each."""
    return {form: start + step * at for at, forms in enumerate(words.split()) for form in forms.split("/")}


def _ended(words: str, endings: str) -> dict[str, int]:
    return {stem + ending: at for at, stem in enumerate(words.split(), 1) for ending in endings.split("/")}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ES_SMALL = (
    _counted("""uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
    diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco
    veintiseis veintisiete veintiocho veintinueve""")
    | _counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 30, 10)
    | _counted(
        """doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
    seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas""",
        200,
        100,
    )
)
_PT_SMALL = (
    _counted("""um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
    dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove""")
    | _counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento", 20, 10)
    | _counted(
        """duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
    seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas""",
        200,
        100,
    )
)
_FR_SMALL = _counted("""un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize""") | _counted("vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante", 20, 10)
_DE_SMALL = _counted("""ein/eine/einen/einem/einer/eines/eins zwei/zwo drei vier funf sechs sieben acht neun zehn elf
    zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn""") | _counted(
    "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig", 20, 10
)
_IT_SMALL = _counted("""uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove""") | _counted(
    """venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant
    novanta/novant cento/cent""",
    20,
    10,
)
_FR_ORDINALS = (
    {word + "ieme": value for word, value in _FR_SMALL.items()}
    | {word.rstrip("e") + "ieme": value for word, value in _FR_SMALL.items()}
    | {
        "premier": 1,
        "premiers": 1,
        "premiere": 1,
        "premieres": 1,
        "second": 2,
        "seconde": 2,
        "cinquieme": 5,
        "neuvieme": 9,
    }
)
_DE_ORDINALS = _ended("erst zweit dritt viert funft sechst siebt acht neunt", "e/en/er/es/em") | {
    f"{word}{mark}{ending}": value
    for word, value in _DE_SMALL.items()
    if value >= 10
    for mark in ["st" if value >= 20 else "t"]
    for ending in ("e", "en", "er", "es", "em")
}  # fmt: skip

_MILLIONS = {"million": 10**6, "millions": 10**6}
TONGUES: dict[str, Tongue] = {
    "en": Tongue(
        {**ENGLISH_SMALL, "dozen": 12}, _set("hundred hundreds"),
        {"thousand": 10**3, "billion": 10**9, "billions": 10**9, "trillion": 10**12, **_MILLIONS},
        ENGLISH_ORDINALS, _set("half"), {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4}, _set("and"),
        _set("every each"), _set("in out"),
        _counted("""january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
            october/oct november/nov december/dec"""),
        _counted("""monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays
            saturday/saturdays sunday/sundays""", 0),
        {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    ),
    "es": Tongue(
        {**_ES_SMALL, "docena": 12, "docenas": 12}, frozenset(),
        {"mil": 10**3, "miles": 10**3, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12},
        _ended("primer segund tercer cuart quint sext septim octav noven decim", "o/a/os/as")
        | {"primer": 1, "tercer": 3},
        _set("medio media mitad"), {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4}, _set("y"),
        _set("cada"), _set("cada"),
        _counted("""enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre
            diciembre"""),
        _counted("lunes martes miercoles jueves viernes sabado/sabados domingo/domingos", 0),
        {"ayer": -1, "hoy": 0, "manana": 1},
    ),
    "pt": Tongue(
        {**_PT_SMALL, "duzia": 12, "duzias": 12}, frozenset(),
        {"mil": 10**3, "milhares": 10**3, "milhao": 10**6, "milhoes": 10**6, "bilhao": 10**9, "bilhoes": 10**9,
         "biliao": 10**12, "bilioes": 10**12},
        _ended("primeir segund terceir quart quint sext setim oitav non decim", "o/a/os/as"),
        _set("meio meia metade"), {"terco": 3, "tercos": 3, "quarto": 4, "quartos": 4}, _set("e"),
        _set("cada"), _set("cada em"),
        _counted("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
        {"sabado": 5, "sabados": 5, "domingo": 6, "domingos": 6},
        {"ontem": -1, "hoje": 0, "amanha": 1},
    ),
    "fr": Tongue(
        {**_FR_SMALL, "douzaine": 12, "dizaine": 10, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
         "cinquantaine": 50, "centaine": 100},
        _set("cent cents"),
        {"mille": 10**3, "milliers": 10**3, "milliard": 10**9, "milliards": 10**9, "billion": 10**12, **_MILLIONS},
        _FR_ORDINALS, _set("demi demie moitie"), {"tiers": 3, "quart": 4, "quarts": 4}, _set("et"),
        _set("chaque tous toutes"), _set("sur"),
        _counted("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
        _counted("""lundi/lundis mardi/mardis mercredi/mercredis jeudi/jeudis vendredi/vendredis samedi/samedis
            dimanche/dimanches""", 0),
        {"hier": -1, "aujourd": 0, "demain": 1},
    ),
    "de": Tongue(
        {**_DE_SMALL, "dutzend": 12}, _set("hundert hunderte"),
        {"tausend": 10**3, "tausende": 10**3, "tsd": 10**3, "million": 10**6, "millionen": 10**6, "mio": 10**6,
         "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12},
        _DE_ORDINALS, _set("halb halbe halben halber halbes halbem halfte"),
        {"drittel": 3, "dritteln": 3, "viertel": 4, "vierteln": 4}, _set("und"),
        _set("jede jeder jedes jeden jedem"), _set("von"),
        _counted("""januar/janner februar marz april mai juni juli august september oktober november dezember""")
        | {"jannern": 1},
        {day + ending: at for at, days in enumerate(
            "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag".split())
         for day in days.split("/")
         for ending in ("", "s", "e", "morgen", "fruh", "vormittag", "mittag", "nachmittag", "abend", "nacht")},
        {"gestern": -1, "heute": 0, "morgen": 1},
        glued=True,
    ),
    "it": Tongue(
        {**_IT_SMALL, "dozzina": 12, "decina": 10, "ventina": 20, "trentina": 30, "centinaio": 100}, frozenset(),
        {"mille": 10**3, "mila": 10**3, "migliaia": 10**3, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9,
         "miliardi": 10**9},
        _ended("prim second terz quart quint sest settim ottav non decim undicesim dodicesim", "o/a/i/e"),
        _set("mezzo mezza meta"), {"terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4}, _set("e"),
        _set("ogni"), _set("su ogni"),
        _counted("""gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"""),
        _counted("lunedi martedi mercoledi giovedi venerdi sabato domenica/domeniche", 0),
        {"ieri": -1, "oggi": 0, "stasera": 0, "domani": 1},
        glued=True,
    ),
}  # fmt: skip

PERCENT = {"por": _set("ciento cento"), "pour": _set("cent"), "per": _set("cent cento")}
"""The first word of a percent sign in two words, and the second."""
FEIRA = _counted("segunda terca quarta quinta sexta", 0)
"""The days of the week that Portuguese counts: "terça-feira", "terça"."""

_UNITS = """
%: percent prozent; point: point points punkt punkte punkten punto puntos punti ponto pontos
percentage point: prozentpunkt prozentpunkte prozentpunkten
second: second seconds sekunde sekunden segundo segundos seconde secondes secondo secondi
minute: minute minutes minuten minuto minutos minuti
hour: hour hours stunde stunden hora horas heure heures ora ore h
day: day days tag tage tagen dia dias jour jours giorno giorni
week: week weeks woche wochen semana semanas semaine semaines settimana settimane
month: month months monat monate monaten mes meses mois mese mesi
year: year years jahr jahre jahren ano anos ans annee annees anno anni
metre: metre metres meter meters metern metro metros metri
kilometre: km kilometre kilometres kilometer kilometers kilometern kilometro kilometros quilometro quilometros
kilometre: chilometro chilometri
centimetre: zentimeter zentimetern cm centimetre centimetres centimeter centimetern centimetro centimetros centimetri
millimetre: millimetern mm millimetre millimetres millimeter milimetro milimetros millimetro millimetri
mile: mile miles meile meilen milla millas milha milhas miglio miglia; nautical mile: seemeile seemeilen
foot: foot feet; kilogram: kg kilo kilos kilogram kilograms kilogramm kilogramo kilogramos chilo chili quilo quilos
tonne: tonne tonnes ton tons tonnen tonelada toneladas tonnellata tonnellate; gram: gram grams gramm gramo gramos grammi
litre: litre litres liter liters litern litro litros litri; hectare: hectare hectares hektar hectarea hectareas ettari
hectare: ettaro; degree: degree degrees grad grado grados grau graus degre degres gradi
euro: euro euros; dollar: dollar dollars dolar dolares dollaro dollari; pound: pound pounds libra libras livres sterline
franc: franc francs franken francos franchi; crown: crown crowns krone kronen corona coronas couronne couronnes corone
crown: coroa coroas; mph: mph; km/h: kmh
"""
UNITS = {
    word: name.strip()
    for line in _UNITS.strip().replace("\n", ";").split(";")
    for name, _, words in [line.partition(":")]
    for word in words.split()
}
"""Word → the English name of the unit, whatever the language: no two languages mean two units by one word here."""
CURRENCIES = {"€": "euro", "$": "dollar", "£": "pound", "¥": "yen"}
NAUTICAL = _set("nautica nauticas nautiques marin marins marine nautico nautiche nautical")

NOONS = {
    "noon": 720, "midday": 720, "midnight": 0, "mediodia": 720, "medianoche": 0, "midi": 720, "minuit": 0,
    "mezzogiorno": 720, "mezzanotte": 0, "mittag": 720, "mitternacht": 0,
}  # fmt: skip
"""Words for twelve o'clock, in minutes after midnight; Portuguese writes them in two, "meio-dia"."""
BEFORE_HOUR = _set("menos moins meno vor")
AFTER_HOUR = _set("y e et nach")
QUARTERS = _set("cuarto quarto quart viertel")
O_CLOCK = _set("uhr heures heure h horas hora ore")
