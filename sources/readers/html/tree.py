"""A page's elements as a tree, as far as reading needs it: forgiving, shallow, bounded."""

from __future__ import annotations

from dataclasses import dataclass, field

from sources.errors import SourceError
from sources.limits import Limits, raising
from sources.lines import line_starts
from sources.readers.html.tokens import End, Start, Text, tokenize

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "option", "legend"
))  # fmt: skip
_MARKS = 3  # "<" of an element: its start, its end, a comment
_DEEPEST = 200  # elements below are kept as if they stood there
_CLOSED_BY = {
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "td", "th"}), "td": frozenset({"td", "th"}), "th": frozenset({"td", "th"}),
    "tbody": frozenset({"tr", "td", "th", "thead", "tbody"}), "option": frozenset({"option"}),
}  # fmt: skip
_WALLS = frozenset({"table", "ul", "ol", "dl", "menu", "article", "section", "main", "body", "html", "select"})
_ENDS_P = BLOCKS - {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "option", "legend", "html", "body"}


@dataclass(slots=True, eq=False)
class Node:
    """An element; `children` are elements and texts with their offsets in the page, in order."""

    tag: str
    attributes: dict[str, str]
    parent: Node | None
    start: int
    children: list[Node | Text] = field(default_factory=list)
    aside: bool = False  # set by `content.article`: belongs to the page, not to the story

    def get(self, name: str) -> str:
        """Give an attribute's value, in lower case; empty where it is not set."""
        return self.attributes.get(name, "").lower()


@dataclass(frozen=True, slots=True)
class Tree:
    """A page: its elements in order of their start tags (the first is a root without a tag), and its lines."""

    nodes: list[Node]
    line: tuple[int, ...]

    @property
    def headline(self) -> Node | None:
        """The first `h1` that holds words."""
        return next((node for node in self.nodes if node.tag == "h1" and words_of(node)), None)

    def first(self, tag: str) -> Node | None:
        """The first element of a tag."""
        return next((node for node in self.nodes if node.tag == tag), None)


def words_of(node: Node) -> str:
    """Join all words of an element, white space collapsed."""
    parts: list[str] = []
    stack: list[Node | Text] = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, Text):
            parts.append(item.words)
        elif item.tag not in {"script", "style"} or item is node:
            stack.extend(reversed(item.children))
    return " ".join("".join(parts).split())


def build(page: str, name: str, limits: Limits) -> Tree:
    """Build the tree of a page. Raises `SourceError` where it has more elements than the limit."""
    if page.count("<") > _MARKS * limits.elements:  # seen at once, where building the tree would take its time
        raise _too_many(name, limits)
    root = Node("", {}, None, 0)
    nodes = [root]
    stack = [root]
    for token in tokenize(page):
        if isinstance(token, Text):
            stack[-1].children.append(token)
        elif isinstance(token, End):
            _close(stack, token.tag)
        else:
            _open(nodes, stack, token)
            if len(nodes) > limits.elements:
                raise _too_many(name, limits)
    return Tree(nodes, line_starts(page))


def _too_many(name: str, limits: Limits) -> SourceError:
    return SourceError(
        f"{name}: has too many elements (the limit is {limits.elements})", hint=raising("elements", 2 * limits.elements)
    )


def _open(nodes: list[Node], stack: list[Node], token: Start) -> None:
    if token.tag in _ENDS_P and stack[-1].tag == "p":
        stack.pop()
    closed = _CLOSED_BY.get(token.tag)
    if closed is not None:
        _imply_end(stack, closed)
    node = Node(token.tag, token.attributes, stack[-1], token.start)
    stack[-1].children.append(node)
    nodes.append(node)
    if token.tag not in VOID and len(stack) < _DEEPEST:
        stack.append(node)


def _imply_end(stack: list[Node], closed: frozenset[str]) -> None:
    """End the open elements of these tags, up to the list or table that they stand in."""
    for at in range(len(stack) - 1, 0, -1):
        if stack[at].tag in closed:
            del stack[at:]
            _imply_end(stack, closed - {"td", "th"}) if "tr" in closed else None
            return
        if stack[at].tag in _WALLS:
            return


def _close(stack: list[Node], tag: str) -> None:
    """End the innermost open element of a tag and all in it; an end tag without a start changes nothing."""
    for at in range(len(stack) - 1, 0, -1):
        if stack[at].tag == tag:
            del stack[at:]
            return
        if tag not in BLOCKS and stack[at].tag in BLOCKS:
            return
