"""Posts: one person whom sources give offices that are not one: the head of an agency, its director of operations."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.lexicons.posts import BRANCHES, GRADES, LOOSE, LOW, PAST, SPEAKING, TOP
from facts.model import Kind, Mention, Severity
from facts.reading.lexicons.name_words import TITLES
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Name, Token
    from facts.story import Story

_REACH = 16  # tokens of an office beside a name
_GROUP = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "HYPH", "POS", "VBN", "VBG", "PRP$", "DT"})
_OF = frozenset({"of", "for", "at", "in", "with", "and", "to", "on"})
_OF_ONE = frozenset({"of", "for"})
_LEFT = frozenset({"former", "ex", "ousted", "fired", "retired"})  # beside an office that somebody holds no longer
_ENDS = frozenset({",", ".", ";", ")", "-RRB-", "”", '"'})


class Post(NamedTuple):
    """An office as a source words it: its name, grade and tier ("top", "low", "" where it goes with each), and what it is of."""

    context: Context
    office: str
    grade: str
    tier: str
    of: frozenset[str]
    named: bool  # whether a name stands among the words that tell of what
    past: str  # the word that tells that it is held no longer or not yet, "" where it is held
    under: frozenset[str] = frozenset()  # the capitals right before it, of whosoever's office it may be ("a Lund aide")

    @property
    def source(self) -> int:
        """The place of its source among the readings."""
        return self.context.source


def differ(one: Post, other: Post) -> bool:
    """Whether two offices cannot be one: another office below the first, another grade of one, or one of another thing."""
    if not one.tier or not other.tier or one.past != other.past:
        return False
    if one.office == other.office:
        if one.grade != other.grade:
            return {one.grade, other.grade} != {"", "acting"}
        return bool(one.of and other.of) and not one.of & other.of and not (one.named and other.named)
    pair = (one, other)
    return not any(p.office == "spokesman" and q.of & _SPEAKING for p, q in (pair, pair[::-1]))


_SPEAKING = frozenset(map(concept, SPEAKING))


def find_posts(story: Story, name: str, named: Sequence[tuple[int, Claim, Name]]) -> Iterator[Candidate]:
    """The question of one person's post, where two sources have no office in common."""
    found: dict[tuple[int, str, str], Post] = {}
    for source, claim, mention in named:
        for post in posts_beside(story, source, claim, mention):
            found.setdefault((source, post.office, post.grade), post)
    posts = list(found.values())
    firm: dict[int, list[Post]] = {}
    for post in posts:
        if post.tier:
            firm.setdefault(post.source, []).append(post)
    told = {
        frozenset(p[1:] for p in firm[s]): firm[s] for s in sorted(firm)
    }  # one source of those that word the same posts
    if not any(_at_odds(ones, others) for ones, others in combinations(told.values(), 2)) and not _left_in_one(
        story, posts
    ):
        return
    answers = tuple(
        make_answer(story, p.context, p.context.mention.text, f"post:{p.grade} {p.office}".replace(": ", ":"))
        for p in sorted(posts, key=lambda p: p.context.place)
    )
    question, why = f"What is {name}’s post?", "the sources give the same person different posts"
    yield Candidate(Kind.ENTITY, Severity.TENSION, question, f"post:{name}", answers, why)


def _left_in_one(story: Story, posts: Sequence[Post]) -> bool:
    """Whether one source has only an office held no longer where another has it, or one that goes with it, as held.

    An office under somebody ("Lund ministry official") may be one of his time, and held no longer.
    """
    times: dict[int, set[bool]] = {}
    for post in posts:
        times.setdefault(post.source, set()).add(post.past in _LEFT)
    left = [p for p in posts if times[p.source] == {True}]
    held = [p for p in posts if times[p.source] == {False} and not p.past and p.of]
    people = _surnames(story) if left and held else frozenset()
    return any(
        (a.office == b.office or "" in {a.tier, b.tier}) and b.under & people <= a.of for a in left for b in held
    )


def _surnames(story: Story) -> frozenset[str]:
    """The concepts of the last words of all people's names."""
    names = {n.name for r in story.readings for c in r.claims for n in c.names if n.type == "person"}
    return frozenset(concept(n.rpartition(" ")[2].lower()) for n in names)


def _at_odds(ones: Sequence[Post], others: Sequence[Post]) -> bool:
    """Whether two sources have no office in common, or one gives a lesser grade of an office alone."""
    if all(differ(a, b) for a in ones for b in others):
        return True
    mine, theirs = ({(p.office, p.grade, p.past) for p in posts} for posts in (ones, others))
    graded = [(a, b) for a in mine - theirs for b in theirs - mine if (a[0], a[2]) == (b[0], b[2])]
    return any({a[1], b[1]} != {"", "acting"} for a, b in graded)


def posts_beside(story: Story, source: int, claim: Claim, name: Name) -> Iterator[Post]:
    """The office before a name ("Arden’s director of sales, X", "spokesman X") and the one after it ("X, the head of Arden")."""
    tokens = story.sentence(source, claim).tokens
    first = next((i for i, t in enumerate(tokens) if t.end > name.start), -1)
    if first < 0:
        return
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].start < name.end:
        last += 1
    for low, high in (_before(tokens, first, last), _after(tokens, last)):
        yield from _posts(story, source, claim, (tokens, low, high))


def _before(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """The words right before a name that may tell an office, or those before a comma, where the name ends there too."""
    end, joints = first, _OF_ONE
    if first and tokens[first - 1].text == ",":
        if last + 1 < len(tokens) and tokens[last + 1].text not in _ENDS:
            return 0, 0
        end, joints = first - 1, _OF
    start = end
    while start and end - start < _REACH and (tokens[start - 1].tag in _GROUP or tokens[start - 1].lower in joints):
        start -= 1
        if tokens[start].tag == "DT" and (start == 0 or tokens[start - 1].lower not in joints):
            break
    if joints is _OF_ONE and tokens[end - 1].lower in joints:
        return 0, 0  # "a spokesman for Lund"
    titled = next((k for k in range(end - 1, start, -1) if tokens[k - 1].lower in joints), start)
    return (titled, end) if joints is _OF_ONE and _are_titles(tokens[titled:end]) else (start, end)


def _are_titles(tokens: Sequence[Token]) -> bool:
    """Whether words before a name are titles, so that what they follow is somebody else's ("aide to Rep. Lund")."""
    return all(t.lower.rstrip(".") in TITLES or t.text == "." for t in tokens)


def _after(tokens: Sequence[Token], last: int) -> tuple[int, int]:
    """The words after a name and a comma up to the next mark or verb; none where they open the next member of a list."""
    start = last + 2
    if start >= len(tokens) or tokens[last + 1].text != ",":
        return 0, 0
    if tokens[start].tag == "CD" and start + 1 < len(tokens) and tokens[start + 1].text == ",":
        start += 2
    end = start
    while (
        end < len(tokens)
        and end - start < _REACH
        and (tokens[end].tag in _GROUP or (end > start and tokens[end].lower in _OF))
    ):
        end += 1
    if end < len(tokens) and tokens[end].tag in FINITE:
        return 0, 0  # "as Lund fell, the driver fled"
    group = tokens[start:end]
    if any(a.tag == "NN" and a.text.islower() and b.tag == "NNP" for a, b in pairwise(group)):
        return 0, 0  # "Lund, coach Otto Reed and the crew"
    return start, end


def _posts(story: Story, source: int, claim: Claim, words: tuple[Sequence[Token], int, int]) -> Iterator[Post]:
    """The offices that some words tell: "president and chief executive of Arden" two."""
    tokens, low, high = words
    for start, first, last, word in _heads(tokens, low, high):
        begin = max((k for k in range(start, first) if tokens[k].tag in {"DT", "PRP$"}), default=start)
        before, after = tokens[begin:first], tokens[last + 1 : _complement_end(tokens, last + 1, high)]
        after = after if after and after[0].lower in _OF_ONE else ()
        told = [t for t in (*before, *after) if is_content(t.lower) and t.lower not in GRADES and t.lower not in _PLAIN]
        of = frozenset(concept(t.lower) for t in told)
        named = any(t.text[0].isupper() for t in told)
        owned = any(t.tag == "POS" for t in before)
        capitals = tokens[max(begin - 1, 0) : first]  # a name that opens a headline may be read as a verb
        under = frozenset(concept(t.lower) for t in capitals if t.text[0].isupper() and not owned)
        past = next((t.lower.rstrip("-") for t in before if t.lower.rstrip("-") in PAST), "")
        grade = next((GRADES[t.lower] for t in before[::-1] if t.lower in GRADES), "")
        context = _context(
            story, source, claim, (before[0] if before else tokens[first], after[-1] if after else tokens[last])
        )
        if word in LOOSE:
            yield Post(context, word, grade, "", of, named, past, under)
        else:
            tier = "top" if word in TOP and not _is_of_branch(before, after) else "low"
            yield Post(context, TOP.get(word) or LOW[word], grade, tier, of, named, past, under)


def _is_of_branch(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether an office is that of a part of a body ("director of operations", "marketing director")."""
    head = ""
    for token in after[1:]:
        if token.lower in _OF or token.text == ",":
            break
        head = token.lower
    return head in BRANCHES or (not after and bool(before) and before[-1].lower in BRANCHES)


_PLAIN = PAST | frozenset("senior junior top chief veteran current leading co local new first".split())


def _heads(tokens: Sequence[Token], low: int, high: int) -> Iterator[tuple[int, int, int, str]]:
    """The words for an office at the end of their noun group, none of what an office is of.

    As the tokens where what tells of it begins, where it begins and ends, and the word.
    """
    at = start = low
    while at < high:
        if tokens[at].lower in _OF and tokens[at].lower != "and":
            at = start = _next_office(tokens, at, high) + 1
            continue
        for size in (3, 2, 1):
            last, word = at + size - 1, " ".join(t.lower for t in tokens[at : at + size])
            if last < high and (word in TOP or word in LOW or word in LOOSE):
                if last + 1 == high or tokens[last + 1].lower in _OF:
                    yield start, at, last, word
                    start = last + 1
                at = last
                break
        at += 1


def _next_office(tokens: Sequence[Token], at: int, high: int) -> int:
    """The "and" before another office ("head of sales and a director of the mill"), or the end."""
    return next(
        (
            k
            for k in range(at, high - 1)
            if tokens[k].lower == "and" and (tokens[k + 1].tag == "DT" or tokens[k + 1].lower in PAST)
        ),
        high,
    )


def _complement_end(tokens: Sequence[Token], start: int, high: int) -> int:
    """Where the words end that tell of what an office is."""
    end = _next_office(tokens, start, high)
    while end > start and tokens[end - 1].lower in _OF:
        end -= 1
    return end


def _context(story: Story, source: int, claim: Claim, ends: tuple[Token, Token]) -> Context:
    start, end = ends[0].start, ends[1].end
    text = story.readings[source].document.text[start:end]
    return story.context(source, claim, Mention(start, end, text))
