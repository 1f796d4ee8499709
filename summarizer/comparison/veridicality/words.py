"""The telling words of what only mentions: each list in one string, as a pattern takes it."""

from __future__ import annotations

HEARING = """arbitrators commission committee congress coroner council councillors court courtroom hearing inquest
    inquiry judge judges juror jurors jury lawmakers legislators magistrate magistrates ministers mps panel parliament
    peers senators session trial tribunal"""
SAID = """alleged argued asserted assumed believed claimed conjectured feared expected hinted hoped hypothesised
    hypothesized imagined implied insinuated predicted presumed put reckoned reported rumored rumoured said speculated
    suggested supposed surmised suspected theorised theorized thought understood whispered"""
HELD = """alleged assumed believed claimed feared presumed reported reputed rumored rumoured said supposed suspected
    thought understood"""
CLAIMS = """accusation accusations account accounts allegation allegations anxiety argument assertion assertions
    assumption assumptions belief beliefs case chance charge charges claim claims complaint complaints concern concerns
    conjecture contention danger dread expectation expectations fear fears forecast forecasts gossip guess hint hints
    hope hopes hypothesis idea impression joke jokes insinuation insinuations legend likelihood notion opinion opinions
    possibility prediction predictions prospect report reports rumor rumors rumour rumours risk scenario speculation
    statement statements story stories suggestion suggestions superstition supposition suspicion suspicions tale tales
    testimony theory theories threat view views whisper whispers word worry worries"""
LIES = """canard fabrication fairytale fallacy falsehood fiction hoax illusion lie lies misapprehension misconception
    misperception myth myths untruth untruths delusion"""
UNTRUE = """baseless bogus concocted discredited disproved disproven erroneous fabricated fake false fictitious
    groundless inaccurate incorrect invented lies misinformation mistaken unfounded unsubstantiated untrue wrong"""
TAKING_BACK = """contradicted contradicts contradict debunked debunks debunk denied denies deny denying discounted
    discredited dismissed dismisses dismiss dismissing disproved disproves disprove disputed disputes dispute disputing
    recanted rebutted refuted refutes refute refuting rejected rejects reject rejecting repudiated retracted retracts
    retract rubbished scotched withdrew withdrawn withdraws"""
TELLING = """alleging allege alleged alleges asserting asserted assuming assumed believing claiming claim claimed
    claims contending contended hinting hinted implying implied insinuating insisting insisted maintaining maintained
    pretending say saying says said speculating suggesting suggested supposing telling tell tells told"""
MADE_UP = "concocted fabricated fantasised fantasized feigned hallucinated imagined invented lied pretended"
WISHING = "bet bets dreamed dreams dreamt gambled joked jokes prayed prays quipped wagered wish wished wishes"
SHAPES = """comedy daydream dream drama fable fairytale fantasy film hallucination legend movie musical myth nightmare
    novel novella opera parable satire screenplay sketch thriller"""
KEEPING = """banned barred blocked discouraged deterred dissuaded excluded kept prevented prohibited restrained saved
    spared stopped"""
BIDDING = """able about advised allowed asked authorised authorized close due eager encouraged entitled expected
    forced free instructed invited keen likely meant obliged ordered permitted poised prepared ready required set
    supposed told unlikely urged willing"""
WANTING = """advise advised allow allowed ask asked demand demanded expect expected force forced invite invited order
    ordered propose proposed recommend recommended request requested require required suggest suggested tell told urge
    urged want wanted wants"""
GUESSING = "apparently conceivably maybe perhaps possibly presumably probably seemingly supposedly"
MOODS = """adamant afraid anxious apprehensive certain concerned confident convinced doubtful fearful hopeful
    optimistic persuaded pessimistic sceptical skeptical sure suspicious uncertain worried"""
CLEARING = "absolved acquitted cleared exonerated exculpated innocent"
CHARGES = "accusation accusations allegation allegations charge charges claim claims suspicion suspicions"
VIEWS = "eyes judgement judgment mind opinion view words"
PROVING = "demonstrate establish prove"
