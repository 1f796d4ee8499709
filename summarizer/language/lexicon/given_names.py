"""Given names with their short forms and other spellings, and whether two of them may be one person's."""

from __future__ import annotations

from functools import lru_cache

_SHORT_FORMS = """
abigail abby; abraham abe; albert al bert; alexander alex sandy xander; alexandra alex sandra sasha; alfred alf fred;
andrew andy drew; angela angie; anthony tony; antonia toni; arthur art; barbara barb; benjamin ben benny; bernard
bernie; catherine katherine kathryn kate kathy cathy katie kit; charles charlie chuck; charlotte charlie lottie;
christina tina chris; christine chris; christopher chris kit; daniel dan danny; david dave; deborah debbie deb; dennis
den; donald don donnie; dorothy dot dolly; douglas doug; edward ed eddie ted ned; eleanor ellie nell nora; elizabeth
liz beth betty lizzie eliza libby; emily em; ernest ernie; eugene gene; florence flo; frances fran; francis frank;
franklin frank; frederick fred freddie; gabriel gabe; gabrielle gabby; geoffrey geoff jeff; george georgie; gerald
gerry jerry; gregory greg; harold hal harry; harriet hattie; helen nell; henry harry hank; herbert herb bert; hugh
hughie; isabel izzy bella; jacob jake; jacqueline jackie; james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen
jenny; jeremy jerry; jessica jess; joanna jo; john jack johnny; jonathan jon johnny; joseph joe joey; josephine jo
josie; joshua josh; judith judy; julian jules; kenneth ken kenny; kimberly kim; lawrence larry laurie; leonard len
leo; lillian lily; louis lou; louise lou; madeleine maddy; margaret maggie meg peggy margie; martha marty; martin
marty; matthew matt; maximilian max; michael mike mick mickey; nathaniel nate nat; nathan nate; nicholas nick; nicola
nicky; oliver ollie; pamela pam; patricia pat patty tricia; patrick pat paddy; penelope penny; peter pete; philip
phil; phillip phil; rachel rae; raymond ray; rebecca becky becca; richard rick dick rich ricky; robert bob rob bobby
robbie; roberta bobbie; roger rog; ronald ron ronnie; rosemary rose; samuel sam sammy; samantha sam; sarah sally;
sebastian seb; sidney sid; simon si; stanley stan; stephanie steph; stephen steve; steven steve; susan sue susie;
suzanne sue; sylvester sly; terence terry; theodore ted theo; theresa terry tess; thomas tom tommy; timothy tim;
tobias toby; valerie val; veronica ronnie; victor vic; victoria vicky tori; vincent vince; vivian viv; walter wally
walt; wilfred wilf; william bill will billy willie; winifred winnie; zachary zach; muhammad mohammed mohammad mohamed
mohamad muhammed; ahmed ahmad; hussein husain hussain; yusuf youssef yousef; alexei alexey aleksei; sergei sergey;
andrei andrey; dmitry dmitri; yevgeny evgeny
"""


@lru_cache(maxsize=1)
def _people() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_SHORT_FORMS.split(";")):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def same_given(one: str, other: str) -> bool:
    """Return whether the folded given names may be one person's: equal, an initial or several, or a short form."""
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    if long.startswith(short):
        return bool(short)
    if "." in one[:-1] or "." in other[:-1]:
        return short[0] == long[0]  # "J.P.", of John Paul
    names = _people()
    return not names.get(one, frozenset()).isdisjoint(names.get(other, frozenset()))
