"""Scales of scope: how many and for whom: one party or both, the whole firm or a stake, all charges or some, one car or several."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

SCOPE: tuple[Scale, ...] = (
    Scale(
        "party lines",
        "scope",
        "Is it one party's, or of both?",
        (
            Side(
                "both",
                "bipartisan; cross-party; both parties; across party lines; across the aisle; both sides of the aisle; republicans and democrats; democrats and republicans; all parties; "
                "members of both; lawmakers of both; lawmakers from both; non-partisan; nonpartisan",
                "The mayor met bipartisan anger.",
            ),
            Side(
                "one",
                "along party lines; party-line; partisan; republican-led; democratic-led; democrat-led; republican lawmakers; democratic lawmakers; gop lawmakers; republican senators; democratic senators; "
                "republican members; democratic members; one-party; single-party; one-sided; republican-controlled; democratic-controlled",
                "The mayor met Republican lawmakers.",
            ),
        ),
    ),
    Scale(
        "how much is bought",
        "scope",
        "All of it, or a share?",
        (
            Side(
                "all",
                "takeover; takeover/N; full ownership; wholly owned; outright; buyout; buy-out; entire company; whole company; all of the shares; all shares; all the shares; full control; wholly-owned; full acquisition; sole owner; sole ownership",
                "Alder plans a takeover of the ferry line.",
            ),
            Side(
                "share",
                "stake; stakes; minority stake; majority stake; controlling stake; shareholding; part-owner; part owner; part-ownership; co-owner; co-own; minority share; majority share; controlling interest; minority interest; investment in; invest in; investing in; joint venture; partnership with",
                "Alder plans to buy a stake in the ferry line.",
            ),
        ),
        "at stake; stakes are; high stakes; the stakes; raise the stakes; raises the stakes; stake out; stake his; stake her",
        close=True,
    ),
    Scale(
        "counts that fall",
        "scope",
        "All of the charges, or some?",
        (
            Side(
                "all",
                "all charges; all counts; every count; all the charges; each count; every charge; on all counts; all of the charges; case against",
                "The clerk was cleared of all charges.",
            ),
            Side(
                "some",
                "some charges; some counts; one count; one charge; two counts; two charges; lesser charge; lesser charges; lesser count; reduced charge; reduced charges; some of the charges; several counts; several charges; most counts; most charges; most of the charges; most serious charge; remaining charges; main charge",
                "The clerk was cleared of some charges.",
            ),
        ),
        "",
        "cleared; acquitted; convicted; guilty; dropped; dismissed; drop; dismiss; pleaded; plead; threw; jury; found; verdict",
        close=True,
    ),
    Scale(
        "how many vehicles",
        "scope",
        "How many vehicles were in it?",
        (
            Side(
                "one",
                "single-vehicle; single-car; one-car; one-vehicle; lost control; only vehicle; only car; no other vehicles; no other vehicle",
                "It was a single-vehicle crash.",
            ),
            Side(
                "two",
                "two-car; two-vehicle; head-on; t-boned; rear-ended; another car; another vehicle; oncoming car; oncoming vehicle; oncoming truck; other car; other vehicle; second car; second vehicle",
                "It was a two-car crash.",
            ),
            Side(
                "several",
                "multi-vehicle; multi-car; multiple-vehicle; pileup; pile-up; chain-reaction; chain reaction; several vehicles; several cars; three-car; three-vehicle; four-car; four-vehicle; multiple vehicles; multiple cars",
                "It was a multi-car crash.",
            ),
        ),
        "",
        "crash; crashed; accident; collision; collided; wreck; pileup; pile-up; hit; struck; smash",
    ),
    Scale(
        "those aboard",
        "scope",
        "All of those aboard, or some?",
        (
            Side(
                "all",
                "everyone on board; everyone aboard; all aboard; all on board; all passengers; no survivors; all those aboard; all those on board; all of the passengers; all the passengers; all people on board; killing all; entire crew; whole crew; all crew",
                "The crash killed everyone on board.",
            ),
            Side(
                "some",
                "some passengers; several passengers; most passengers; most of the passengers; some of the passengers; survivors; lone survivor; sole survivor; only survivor; few survivors; some of those; most of those; survivor; one survivor; two survivors; many passengers",
                "The crash killed most passengers.",
            ),
        ),
        "",
        "plane; jet; aircraft; flight; ferry; ship; boat; vessel; bus; train; helicopter; crash; crashed; sank; capsized; sinking; coach; submarine",
    ),
)
"""Scales whose sides tell of more and of fewer."""
