"""What others do to the decisions on disk while a review is open: see it, take it over, merge it, or keep one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.errors import CrossreadError
from tui.review.decisions import News
from tui.review.state import Change
from tui.review.wishes import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.review.session import Session


def look(session: Session, tell: Callable[[News, str], None]) -> None:
    """Find out what others have written since; `tell(news, error)` is called in the writer's thread, when nothing is being written."""

    def read() -> None:
        try:
            news = session.decisions.news()
        except CrossreadError as error:
            tell(News(), error.message)
        except OSError as error:
            tell(News(), f"{error.filename or 'decisions'}: {error.strerror or error}")
        else:
            tell(news, "")

    session.between(read)


def is_additive(session: Session, news: News) -> bool:
    """Whether the news touch nothing that stands here: decisions on points that are undecided here, new acts, all of ours saved."""
    known = set(session.resolutions) | {f"own/{name}" for name in session.acts}
    touched = set(news.decisions) | {f"own/{name}" for name in news.acts}
    return not session.review.unsaved and not touched & known


def merge(session: Session, news: News) -> str:
    """Take over what others did, but for what of one's own could not be saved: that is written over theirs."""
    mine = set(session.review.unsaved)
    theirs = News(
        {k: kept for k, kept in news.decisions.items() if k not in mine},
        {k: kept for k, kept in news.acts.items() if f"own/{k}" not in mine},
    )
    session.between(lambda: session.decisions.adopt(news))
    session.absorb(theirs)
    if mine:
        session.retry()
    return f"merged: {count(theirs)} taken over" + (f", {len(mine)} of yours kept" if mine else "")


def keep(session: Session, news: News) -> str:
    """Write one's own over what others did."""
    if session.waiting:
        raise Refused("decisions are still being saved")
    session.between(lambda: session.decisions.adopt(news))
    decided = [Change(k, theirs, session.resolutions.get(k)) for k, theirs in news.decisions.items()]
    acts = [Change(k, theirs, session.acts.get(k)) for k, theirs in news.acts.items()]
    session.rewrite([*decided, *acts])
    return f"kept: {count(news)} as they stand here"


def count(news: News) -> str:
    """How many decisions and acts, in words."""
    number = len(news.decisions) + len(news.acts)
    return f"{number} decision{'' if number == 1 else 's'}"


def who(news: News) -> str:
    """Who decided, in words: " by Ada", " by Ada and Ben"; "" where nobody is named."""
    kept = [*news.decisions.values(), *news.acts.values()]
    names = sorted({one.reviewer for one in kept if one is not None and one.reviewer})
    return f" by {' and '.join(names)}" if names else ""
