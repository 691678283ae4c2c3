"""Which part of a page is its article.

Text counts as *good* where it stands in blocks long enough to be prose and is not mostly links. The article is the
innermost `article`, `main` or element marked `articleBody` that holds most of the good text; where a page has none,
the innermost element that holds nearly all of it. Navigation and the like hold no good text whatever they contain.
"""

from __future__ import annotations

import re

from sources.readers.html.tokens import Text
from sources.readers.html.tree import BLOCKS, Node, Tree, words_of

HIDDEN = frozenset((
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "audio", "video",
    "select", "textarea", "button", "input", "map", "noembed", "noframes", "datalist", "dialog", "title", "rp"
))  # fmt: skip
_ASIDE_TAGS = frozenset({"nav", "footer", "form", "menu"})
_ASIDE_ROLES = frozenset({"navigation", "contentinfo", "search", "complementary", "dialog", "alertdialog", "toolbar"})
_ASIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|sign-?up|paywall|share|sharing|social|"
    r"related|recommend(?:ed|ations?)|promo|advert(?:isement)?s?|ads?|sponsor(?:ed)?|sidebar|comments?|disqus|"
    r"breadcrumbs?|pagination|nav(?:bar|igation)?|menu|footer|masthead|toolbar|popup|modal|banner|outbrain|taboola|"
    r"most-?read|trending|read-?more|more-?from|tags|author-?bio|disclaimer|read-?next|skip-?link)(?:$|[\s_-])"
)
_UNSEEN_STYLE = re.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden")
_UNSEEN_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|hidden|d-none)(?:$|\s)")
_PROSE = 60  # characters from which a block may be prose
_LINKED = 0.4  # share of a block's characters in links from which it is none
_MOST = 0.5  # share of the good text that an article element must hold
_NEARLY_ALL = 0.85
_TOO_MUCH = 0.6  # share of a page's prose from which an element is no aside whatever it is called
_CARD_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_CARD_PARTS = 20  # elements and texts right under a card
_CARD_LENGTH = 500  # characters
_FEWEST_CARDS = 3
_TOPS = frozenset({"", "html", "body", "article", "main"})


def is_unseen(node: Node) -> bool:
    """Tell whether a browser shows nothing of an element."""
    if not node.attributes:
        return node.tag in HIDDEN
    if node.tag in HIDDEN or "hidden" in node.attributes or node.get("aria-hidden") == "true":
        return True
    return bool(
        _UNSEEN_STYLE.search(node.get("style")) or (node.tag not in _TOPS and _UNSEEN_CLASS.search(node.get("class")))
    )


def article(tree: Tree) -> Node:
    """Mark the page's asides and find the element that holds the article; the root where none holds most of the text."""
    prose = _good(tree)
    most = _TOO_MUCH * prose[id(tree.nodes[0])]
    for node in tree.nodes:
        node.aside = _is_aside(node) or (_has_aside_name(node) and not prose[id(node)] > most > 0)
    for card in _teasers(tree):
        card.aside = True
    good = _good(tree)
    root = tree.nodes[0]
    total = good[id(root)]
    if not total:
        return tree.first("article") or tree.first("main") or tree.first("body") or root
    named = [(rank, node) for node in tree.nodes if (rank := _rank(node)) and good[id(node)] >= _MOST * total]
    if named:
        best = max(rank for rank, _ in named)
        return max((node for rank, node in named if rank == best), key=lambda node: good[id(node)])
    return _descend(root, good, _NEARLY_ALL * total)


def _is_aside(node: Node) -> bool:
    if node.tag in _TOPS or not node.attributes:
        return node.tag in _ASIDE_TAGS
    return node.tag in _ASIDE_TAGS or node.get("role") in _ASIDE_ROLES


def _has_aside_name(node: Node) -> bool:
    if not node.attributes or node.tag in _TOPS or node.tag not in BLOCKS:
        return False
    return _ASIDE_NAMES.search(f"{node.get('class')} {node.get('id')}") is not None


def _teasers(tree: Tree) -> list[Node]:
    """Find cards that lead to other stories: side by side, each little more than a headline that is a link."""
    cards: dict[int, list[Node]] = {}
    for node in tree.nodes:
        if node.tag in _CARD_HEADINGS and node.parent is not None and _is_link(node):
            card = node.parent if node.parent.tag != "a" else node.parent.parent
            if (
                card is not None
                and card.parent is not None
                and card.tag in BLOCKS
                and len(card.children) <= _CARD_PARTS
            ):
                of = cards.setdefault(id(card.parent), [])
                if card not in of[-1:] and len(words_of(card)) <= _CARD_LENGTH:
                    of.append(card)
    return [card for of in cards.values() if len(of) >= _FEWEST_CARDS for card in of]


def _is_link(heading: Node) -> bool:
    if heading.parent is not None and heading.parent.tag == "a":
        return True
    inner = [c for c in heading.children if isinstance(c, Node) or c.words.strip()]
    return len(inner) == 1 and isinstance(inner[0], Node) and inner[0].tag == "a"


def _rank(node: Node) -> int:
    if not node.attributes and node.tag not in _TOPS:
        return 0
    if node.tag == "article" or node.get("role") == "article":
        return 3
    if node.tag == "main" or node.get("role") == "main":
        return 2
    return int(node.get("itemprop") == "articlebody")


def _descend(node: Node, good: dict[int, float], least: float) -> Node:
    while True:
        inner = next((c for c in node.children if isinstance(c, Node) and good.get(id(c), 0) >= least), None)
        if inner is None or inner.tag not in BLOCKS or inner.tag in {"p", "td", "tr", "tbody", "li"}:
            return node
        node = inner


def _good(tree: Tree) -> dict[int, float]:
    """Measure the good text of every element, its descendants' included."""
    silent: set[int] = set()
    linked: set[int] = set()
    block: dict[int, Node] = {}
    length: dict[int, int] = {}
    links: dict[int, int] = {}
    for node in tree.nodes:
        parent = node.parent
        if (parent is not None and id(parent) in silent) or is_unseen(node) or node.aside:
            silent.add(id(node))
            continue
        if node.tag == "a" or (parent is not None and id(parent) in linked):
            linked.add(id(node))
        block[id(node)] = node if parent is None or node.tag in BLOCKS else block[id(parent)]
        words = sum(len(" ".join(c.words.split())) for c in node.children if isinstance(c, Text))
        owner = id(block[id(node)])
        length[owner] = length.get(owner, 0) + words
        if id(node) in linked:
            links[owner] = links.get(owner, 0) + words
    good = {
        id(n): float(length.get(id(n), 0))
        if length.get(id(n), 0) >= _PROSE and links.get(id(n), 0) < _LINKED * length[id(n)]
        else 0.0
        for n in tree.nodes
    }
    for node in reversed(tree.nodes):
        if node.parent is not None:
            good[id(node.parent)] += good[id(node)]
    return good
