"""Past forms of irregular verbs; common knowledge of English grammar."""

from __future__ import annotations

from facts.reading.lexicons import words

PAST = words(
    """
    arose ate awoke bade beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt
    burst came cast caught chose clung cost crept cut dealt did dove drank dreamt drew drove dug dwelt fell fed felt
    fled flew flung forbade forecast foresaw forgave forgot fought found froze gave got grew ground had heard held
    hid hit hung hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met mistook misled
    overcame overran oversaw overtook overthrew paid put quit ran rang rebuilt repaid resold reread rethought rode
    rose said sang sank sat saw sent set sewed shone shook shot shrank shut slept slid slung slit smelt sold sought
    sped spelt spent spilt spoke sprang spread spun stole stood strode struck stuck stung stank swam swept swore
    swung taught thought threw thrust told took tore underwent understood undertook unwound upheld upset was went
    wept were withdrew withheld withstood woke won wore wound wrote broadcast outsold overrode rewrote split
    """
)
PARTICIPLES = words(
    """
    arisen beaten become been begun bent bet bitten bled blown borne born bought bound bred broken brought built
    burnt burst cast caught chosen clung come cost crept cut dealt done drawn dreamt driven drunk dug dwelt eaten
    fallen fed felt fled flown flung forbidden forecast foreseen forgiven forgotten fought found frozen given gone
    got gotten grown ground had heard held hidden hit hung hurt kept knelt known laid lain leapt learnt led left
    lent let lit lost made meant met mistaken misled overcome overrun overseen overtaken overthrown paid proven put
    quit ridden risen run rung said sat seen sent set sewn shaken shone shot shown shrunk shut slept slid slung slit
    smelt sold sought sped spelt spent spilt spoken spread sprung spun stolen stood stricken struck stuck stung
    stunk sung sunk swept swollen sworn swum swung taken taught thought thrown thrust told torn undergone understood
    undertaken unwound upheld upset wept withdrawn withheld withstood woken won worn wound written rebuilt repaid
    resold rewritten rethought broadcast outsold overridden split
    """
)
