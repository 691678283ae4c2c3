"""Eight invented stories for tests: three sources each of the same plain facts, with room for a sentence of the test.

Every source tells the same in other words, so that sentences align as in a real dossier, and none disagrees with another.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.stories import story_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.asking.candidates import Candidate
    from facts.story import Story

FRIDAY = date(2026, 5, 15)

TALES: dict[str, dict[str, str]] = {
    "deal": {
        "A": "Norvia and Pellworks have shaken hands on the chip plant in Orvel. {} Engineers in Orvel make chips for "
        "hearing aids there. The two companies have known each other for a long time.",
        "B": "Norvia and Pellworks have settled the future of the chip plant in Orvel. {} The plant in Orvel makes chips "
        "for hearing aids. Workers there had waited for news.",
        "C": "The chip plant in Orvel has a future with Norvia and Pellworks. {} Its chips go into hearing aids. "
        "People in Orvel had waited for news.",
    },
    "disaster": {
        "A": "Water from the river Marsk has swept through Tilden. {} The flood turned streets into canals. "
        "Soldiers filled sandbags along the river.",
        "B": "A flood on the river Marsk has swept through Tilden. {} Streets in Tilden became canals. "
        "Sandbags were stacked along the river by soldiers.",
        "C": "The flood on the river Marsk has left Tilden under mud. {} The streets were canals for a while. "
        "Soldiers stacked sandbags.",
    },
    "crime": {
        "A": "Robbers have raided the savings bank in Elmford. {} The bank stands on the market square. "
        "Detectives are looking at film from the cameras.",
        "B": "The savings bank in Elmford has been raided by robbers. {} It stands on the market square of Elmford. "
        "Film from the cameras is with detectives.",
        "C": "Detectives in Elmford are looking into the raid on the savings bank. {} The market square was sealed off. "
        "Cameras had filmed the robbers.",
    },
    "politics": {
        "A": "The council of Selby has talked about the tram line again. {} The tram would link the harbour and the "
        "hospital. Shopkeepers followed the debate from the gallery.",
        "B": "The tram line was on the table of the council of Selby again. {} It would link the hospital and the "
        "harbour. The gallery was full of shopkeepers.",
        "C": "In Selby, the council has debated the tram line. {} The line would run from the harbour to the hospital. "
        "Shopkeepers watched.",
    },
    "sport": {
        "A": "Harrow Rovers met Calder Town in the cup final. {} Fans of Harrow Rovers sang in the rain. "
        "The cup was handed over by the mayor.",
        "B": "The cup final brought Calder Town and Harrow Rovers together. {} The fans of Harrow Rovers sang. "
        "The mayor handed over the cup.",
        "C": "Calder Town faced Harrow Rovers in the final of the cup. {} It rained on the singing fans. "
        "The cup came from the hands of the mayor.",
    },
    "celebrity": {
        "A": "The singer Mira Solveig is back in the papers. {} Mira Solveig has fans on every continent. "
        "Her songs are about the sea.",
        "B": "The papers write about the singer Mira Solveig again. {} The songs of Mira Solveig are about the sea. "
        "Fans left flowers at her gate.",
        "C": "Fans of the singer Mira Solveig have news. {} The singer writes songs about the sea. "
        "There were flowers at her gate.",
    },
    "product": {
        "A": "Lumo has shown the Kestrel camera to dealers. {} The Kestrel is made for people who film birds. "
        "Lumo is based in Arden.",
        "B": "Dealers have seen the Kestrel camera from Lumo. {} Lumo made the Kestrel for bird films. "
        "The company is based in Arden.",
        "C": "The Kestrel camera from Lumo has been shown to dealers. {} It is a camera for those who film birds. "
        "Lumo has its home in Arden.",
    },
    "science": {
        "A": "Astronomers at the Tarn observatory follow a comet. {} The comet was named after the hill of Tarn. "
        "It has a green tail.",
        "B": "A comet keeps the astronomers of the Tarn observatory awake. {} The comet bears the name of the hill of "
        "Tarn. Its tail is green.",
        "C": "The Tarn observatory follows a comet with a green tail. {} The name of the comet is that of a hill. "
        "Astronomers take turns.",
    },
}


def tell(subject: str, *sentences: str, published: date | None = FRIDAY) -> Story:
    """A tale of as many sources as there are sentences, each with its own sentence put in."""
    sources = list(TALES[subject].items())[: len(sentences)]
    return story_of({name: text.format(s) for (name, text), s in zip(sources, sentences, strict=True)}, published)


def flagged(find: Callable[[Story], list[Candidate]], story: Story) -> list[Candidate]:
    """The candidates of a kind that are disagreements."""
    return [c for c in find(story) if c.severity is not None]


def sources_of(candidate: Candidate) -> set[str]:
    """The sources that answer a question."""
    return {a.source for a in candidate.answers}


def check_spans(story: Story, candidate: Candidate) -> None:
    """Every answer quotes its source where it says so, and marks words inside of the quote."""
    texts = {r.document.id: r.document.text for r in story.readings}
    for answer in candidate.answers:
        text = texts[answer.source]
        assert text[answer.start : answer.end] == answer.quote
        assert answer.start <= answer.mark_start < answer.mark_end <= answer.end
        assert answer.norm
