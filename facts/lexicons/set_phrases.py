"""Set phrases: two words that "and" makes one thing ("hit and run accidents")."""

from __future__ import annotations

SET_PHRASES = frozenset(
    tuple(pair.split("+"))
    for pair in (
        "hit+run search+rescue law+order research+development rock+roll bed+breakfast trial+error wear+tear cat+mouse arts+crafts terms+conditions smash+grab "
        "stop+search stop+frisk pros+cons checks+balances cost+benefit profit+loss ups+downs"
    ).split()
)
