"""The telling words of what only mentions: each list in one string, as a pattern takes it."""

from __future__ import annotations

HEARING = """arbitrators commission committee congress coroner council councillors court courtroom hearing inquest
    inquiry judge judges juror jurors jury lawmakers legislators magistrate magistrates ministers mps panel
    parliament peers senators session trial tribunal"""
RUMOURED = """alleged argued asserted claimed conjectured feared hinted hoped hypothesised hypothesized imagined
    implied insinuated put rumored rumoured speculated suggested supposed surmised suspected theorised theorized
    whispered"""
SAID = "assumed believed expected predicted presumed reckoned reported said thought understood"
HELD = """alleged assumed believed claimed feared held presumed reported reputed rumored rumoured said supposed
    suspected thought understood"""
CLAIMS = """account accounts accusation accusations allegation allegations anxiety argument assertion assertions
    assumption assumptions assurance assurances belief beliefs case chance charge charges claim claims complaint
    complaints concern concerns conjecture contention danger dread expectation expectations fear fears forecast
    forecasts gossip guess hint hints hope hopes hypothesis idea impression insinuation insinuations insistence joke
    jokes legend likelihood notion opinion opinions possibility prediction predictions prospect report reports risk
    rumor rumors rumour rumours scenario speculation statement statements stories story suggestion suggestions
    superstition supposition suspicion suspicions tale tales testimony theories theory threat view views whisper
    whispers word worries worry"""
LIES = """canard delusion fabrication fairytale fallacy falsehood fiction hoax illusion lie lies misapprehension
    misconception misperception myth myths untruth untruths"""
UNTRUE = """baseless bogus concocted discredited disproved disproven erroneous fabricated fake false fictitious
    groundless inaccurate incorrect invented lies misinformation mistaken unfounded unsubstantiated untrue wrong"""
TAKING_BACK = """contradict contradicted contradicts debunk debunked debunks denied denies deny denying discounted
    discredited dismiss dismissed dismisses dismissing disprove disproved disproves dispute disputed disputes
    disputing rebutted recanted refute refuted refutes refuting reject rejected rejecting rejects repudiated retract
    retracted retracts rubbished scotched withdrawn withdraws withdrew"""
TELLING = """allege alleged alleges alleging asserted asserting assumed assuming believing claim claimed claiming
    claims contended contending hinted hinting implied implying insinuating insisted insisting maintained
    maintaining pretending said say saying says speculating suggested suggesting supposing tell telling tells told"""
MADE_UP = "concocted fabricated fantasised fantasized feigned hallucinated imagined invented lied pretended"
WISHING = "bet bets dreamed dreams dreamt gambled joked jokes prayed prays quipped wagered wish wished wishes"
SHAPES = """comedy daydream drama dream drill exercise fable fairytale fantasy film hallucination legend movie
    musical myth nightmare novel novella opera parable rehearsal satire screenplay simulation sketch thriller"""
KEEPING = """banned barred blocked deterred discouraged dissuaded excluded kept prevented prohibited restrained
    saved spared stopped"""
BIDDING = """able about advised allowed asked authorised authorized close due eager encouraged entitled expected
    forced free instructed invited keen likely meant obliged ordered permitted poised prepared ready required set
    supposed tipped told touted unlikely urged willing"""
MOTIONS = """amendment call calls condition demand demands motion motions petition proposal proposals recommendation
    request requests resolution suggestion"""
WANTING = """advise advised allow allowed ask asked demand demanded expect expected force forced invite invited
    order ordered propose proposed recommend recommended request requested require required suggest suggested tell
    told urge urged want wanted wants"""
GUESSING = "apparently conceivably maybe perhaps possibly presumably probably seemingly supposedly"
MOODS = """adamant afraid anxious apprehensive certain concerned confident convinced doubtful fearful hopeful
    optimistic persuaded pessimistic sceptical skeptical sure suspicious uncertain worried"""
CLEARING = "absolved acquitted cleared exculpated exonerated innocent"
CHARGES = "accusation accusations allegation allegations charge charges claim claims suspicion suspicions"
VIEWS = "eyes judgement judgment mind opinion view words"
PROVING = "demonstrate establish prove"
POSING = "disguised dressed impersonating masqueraded masquerading posed posing"
