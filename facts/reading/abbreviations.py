"""Abbreviations that carry a full stop, in lower case and without it; common knowledge of English news style."""

from __future__ import annotations

from facts.reading.lexicons import words

# Before a name or figure: a sentence practically never ends after one of these.
TITLES = words(
    """
    mr mrs ms dr prof gov sen rep sens reps gen col lt capt cmdr cpl sgt maj adm brig pvt supt insp det hon rev fr
    sr st ste messrs mme mlle pres sec amb asst assoc dept dist atty ald
    """
)
BEFORE_FIGURE = words("no nos fig figs vol vols ch art sec pp approx ca p para eq")
MONTHS = words("jan feb mar apr jun jul aug sept sep oct nov dec")
DAYS = words("mon tue tues wed thu thur thurs fri sat sun")
BETWEEN = words("vs v cf al viz eg ie e.g i.e incl est ft mt ave blvd rd mph")
# These may end a sentence; the word after decides.
CLOSING = words(
    """
    inc corp co ltd llc plc bros jr sr esq etc u.s u.k u.n e.u d.c a.m p.m b.c a.d ph.d m.d b.a m.a calif mass conn
    fla ill ind kan mich minn miss mo neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark ala ga ky la md
    colo del n.y n.j n.c s.c n.d s.d n.m n.h r.i w.va univ intl natl bldg hwy jct mtn
    """
)
# Also common words or names: a stop belongs to these only where a name or figure follows.
AMBIGUOUS = words(
    """
    no fig art p miss mass ill ind mo wash la pa ch al v mon sun sat fri wed mar sec rev det ore ark del rep hon fr
    dist para ca rd md ga pres dec jun est eq cf ft mt
    """
)
_ALL = TITLES | BEFORE_FIGURE | MONTHS | DAYS | BETWEEN | CLOSING
# Stops that belong to the word, wherever it stands.
ABBREVIATIONS = _ALL - AMBIGUOUS

CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    """
)
ZONES = words(
    """
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst eastern pacific central mountain
    """
)
# Words that begin a sentence when they stand capitalised after an abbreviation.
STARTERS = words(
    """
    the a an in on at it he she they we i you this that these those there but and or so if when while after before
    since although though however meanwhile as for from to with by his her their its our my your what who how why
    where which not no one some many most all both each another other such still also yet then now last here under
    during until because despite according among it's he's she's they're we're i'm that's there's more about even
    only is are was were has have had do does did will would can could should may might analysts officials police
    authorities experts critics investigators residents witnesses
    """
)
