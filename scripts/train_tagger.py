"""Learn the weights of `facts/reading/tagging.py` from the UD English Web Treebank (CC BY-SA 4.0).

    python scripts/train_tagger.py TREEBANK WORDNET [--output facts/reading/tagging.weights] [--with-test]

TREEBANK is the folder or git directory of UD_English-EWT, WORDNET that of the Open English WordNet (CC BY 4.0), in its
YAML form. The same data gives the same bytes. Prints the accuracy on the treebank's dev part, over the tokens as
`facts.reading.tokens` cuts them.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from facts.reading import tag_model, tag_scores, tagging, tokens, word_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEN = 3  # features seen less often are not learned
RARE = 3  # words seen at most this often are judged by their ending too
EPOCHS = 8
SCALE = 8

OPEN_TAGS = "NN NNS NNP NNPS JJ JJR JJS RB VB VBD VBG VBN VBP VBZ CD FW UH ADD"
FORGET = 15  # half the sentences are read a second time as if words this rare were unknown
Tagged = tuple[list[str], list[str]]  # words, tags
Prepared = tuple[list[str], list[str], list[str], list[tag_model.Entry]]


class Repository:
    """Files in a folder or in the head of a git directory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.is_git = (place / "HEAD").is_file()

    def read(self, name: str) -> str:
        """Return a file's text."""
        if not self.is_git:
            return (self.place / name).read_text("utf-8")
        command = ["git", f"--git-dir={self.place}", "show", f"HEAD:{name}"]
        return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def treebank_part(treebank: Repository, name: str) -> str:
    """Return "train", "dev" or "test"; put together from the single documents where the file is absent."""
    try:
        return treebank.read(f"en_ewt-ud-{name}.conllu")
    except (OSError, subprocess.CalledProcessError):
        listed = treebank.read(f"not-to-release/file-lists/files.{name}").split()
        return "\n\n".join(treebank.read(f"not-to-release/sources/{entry}").strip() for entry in listed) + "\n"


def build_dictionary(wordnet: Repository) -> dict[str, str]:
    """Return the parts of speech of WordNet's single words in lower case, but for plants, animals and such."""
    rare: set[str] = set()
    for domain in ("plant", "animal", "substance", "body", "food"):
        rare.update(re.findall(r"^(\d{8}-n):", wordnet.read(f"src/yaml/noun.{domain}.yaml"), re.MULTILINE))
    letters: dict[str, set[str]] = defaultdict(set)
    for initial in "abcdefghijklmnopqrstuvwxyz":
        word = part = ""
        for line in wordnet.read(f"src/yaml/entries-{initial}.yaml").splitlines():
            if line[:1] not in " -":
                word = line.rstrip(":").strip("'\"")
            elif re.fullmatch(r"  [a-z](-\d)?:", line):
                part = "a" if line[2] == "s" else line[2]
            elif "synset: " in line and line.split("synset: ")[1] not in rare and re.fullmatch(r"[a-z]{2,15}", word):
                letters[word].add(part)
    return {
        word: "".join(sorted(parts))
        for word, parts in sorted(letters.items())
        if not (len(parts) == 1 and word.endswith(word_forms.REGULAR_ENDINGS.get(min(parts), ("\n",))))
    }


def sentences(conllu: str) -> Iterator[tuple[str, list[tuple[int, int, str, str]]]]:
    """Yield (text, [(start, end, form, tag)]) for each sentence whose words can be found in its text."""
    for chunk in conllu.split("\n\n"):
        text, rows = "", []
        for line in chunk.splitlines():
            if line.startswith("# text = "):
                text = line[9:]
            elif line[:1].isdigit():
                fields = line.split("\t")
                if fields[0].isdigit():
                    rows.append((fields[1], fields[4]))
        spans = _locate(text, rows)
        if spans:
            yield text, spans


def _locate(text: str, rows: list[tuple[str, str]]) -> list[tuple[int, int, str, str]]:
    out, at = [], 0
    for form, tag in rows:
        start = text.find(form, at)
        if start < 0 or start > at + 3:
            return []
        out.append((start, start + len(form), form, tag))
        at = start + len(form)
    return out


def retokenize(text: str, gold: list[tuple[int, int, str, str]]) -> Tagged:
    """Give the treebank's tags to the tokens as we cut them."""
    pieces = list(tokens.cut_words(text))
    words, tags, first = [], [], 0
    for low, high, word in pieces:
        while first < len(gold) and gold[first][1] <= low:
            first += 1
        last = first
        while last < len(gold) and gold[last][0] < high:
            last += 1
        covered = gold[first:last]
        words.append(word)
        if word in tagging.MARKS and word not in "\"'’":
            tags.append(tagging.MARKS[word])
            continue
        tags.append(_merged_tag(word, covered, gold[last][3] if last < len(gold) else ""))
    return words, tags


def _merged_tag(word: str, covered: list[tuple[int, int, str, str]], following: str) -> str:
    """Return the tag of a token that covers one or several of the treebank's words."""
    tags = (
        [row[3] for row in covered if row[3] not in {"HYPH", "SYM", "AFX", ":", ","}] or [covered[-1][3]]
        if covered
        else ["NN"]
    )
    if len(covered) < 2 or "-" not in word:
        return tags[-1]
    if all(tag == "CD" for tag in tags):
        return "CD"
    if all(tag in {"NNP", "NNPS"} for tag in tags):
        return tags[-1]
    if tags[-1] in {"NN", "VBN", "VBG", "VBD", "JJ", "NNP", "IN", "RP"} and following[:2] in {"NN", "JJ"}:
        return "JJ"
    return tags[-1]


def ambiguity(counts: Counter[str]) -> str:
    """Return the lexicon's entry for a word: its tags, most frequent first; "?" before those of rare words."""
    total = counts.total()
    ranked = sorted(counts, key=lambda tag: (-counts[tag], tag))
    if total <= RARE:
        return "?" + " ".join(ranked)
    kept = [tag for tag in ranked if counts[tag] >= max(2, 0.005 * total)]
    return " ".join(kept)


def build_lexicon(data: list[Tagged]) -> tuple[dict[str, Counter[str]], dict[str, str]]:
    """Return the tag counts per word and the tags per ending of rare words."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for words, tags in data:
        for word, tag in zip(words, tags, strict=True):
            counts[word][tag] += 1
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    open_tags = frozenset(OPEN_TAGS.split())
    for word, seen in counts.items():
        if seen.total() <= 5:
            look = word_forms.shape(word, word.lower())
            for length in range(len(look)):
                endings[look[0] + (look[-length:] if length else "")].update(
                    {tag: count for tag, count in seen.items() if tag in open_tags}
                )
    kept = {}
    for look, seen in sorted(endings.items()):
        total = seen.total()
        if total >= 8:
            ranked = sorted(seen, key=lambda tag: (-seen[tag], tag))
            kept[look] = " ".join([tag for tag in ranked if seen[tag] >= max(2, 0.005 * total)][:8])
    return counts, kept


class Trainer:
    """Averaged perceptron: sums of weights over time are kept lazily per feature and tag."""

    def __init__(self) -> None:
        self.tables: list[dict[str, dict[str, int]]] = [{} for _ in range(tag_scores.TEMPLATES)]
        self.totals: dict[tuple[int, str, str], int] = defaultdict(int)
        self.stamps: dict[tuple[int, str, str], int] = defaultdict(int)
        self.time = 0
        self.seen: list[Counter[str]] = [Counter() for _ in range(tag_scores.TEMPLATES)]

    def see(self, context: tuple[str, ...]) -> None:
        """Count features, so that rare ones can be passed over."""
        for number, key in enumerate(context):
            self.seen[number][key] += 1

    def update(self, context: tuple[str, ...], truth: str, guess: str) -> None:
        """Move weights toward `truth`."""
        for number, key in enumerate(context):
            if self.seen[number][key] < SEEN:
                continue
            row = self.tables[number].setdefault(key, {})
            for tag, step in ((truth, 1), (guess, -1)):
                name = (number, key, tag)
                weight = row.get(tag, 0)
                self.totals[name] += (self.time - self.stamps[name]) * weight
                self.stamps[name] = self.time
                row[tag] = weight + step

    def averaged(self, smallest: int) -> list[dict[str, dict[str, int]]]:
        """Return the averaged weights as whole numbers; those below `smallest` are dropped."""
        out: list[dict[str, dict[str, int]]] = []
        for number, table in enumerate(self.tables):
            kept: dict[str, dict[str, int]] = {}
            for key in sorted(table):
                row = {}
                for tag in sorted(table[key]):
                    name = (number, key, tag)
                    total = self.totals[name] + (self.time - self.stamps[name]) * table[key][tag]
                    weight = round(SCALE * total / self.time)
                    if abs(weight) >= smallest:
                        row[tag] = weight
                if row:
                    kept[key] = row
            out.append(kept)
        return out


def training_entries(
    model: tag_model.Model, counts: dict[str, Counter[str]], words: list[str], tags: list[str], forget: int
) -> list[tag_model.Entry]:
    """Look words up as if this occurrence had not been seen, nor any word seen at most `forget` times."""
    out = []
    for word, tag in zip(words, tags, strict=True):
        lower = word.lower()
        seen = counts[word]
        if seen.total() > max(RARE, forget):
            out.append(tagging.look_up(model, word, lower))
            continue
        others = seen.copy()
        others[tag] -= 1
        others = +others
        known = ambiguity(others) if others and not forget else None
        known_lower = None if lower == word or forget else model.lexicon.get(lower)
        out.append(tagging.make_entry(model, word, lower, known, known_lower))
    return out


def prepare(model: tag_model.Model, counts: dict[str, Counter[str]], data: list[Tagged], forget: int) -> list[Prepared]:
    """Return (words, lower case, tags, entries) of every sentence."""
    return [
        (words, [word.lower() for word in words], tags, training_entries(model, counts, words, tags, forget))
        for words, tags in data
    ]


def train(data: list[Tagged], dictionary: dict[str, str], epochs: int, smallest: int) -> tag_model.Model:
    """Learn a model."""
    counts, endings = build_lexicon(data)
    lexicon = {word: ambiguity(seen) for word, seen in sorted(counts.items()) if keep_in_lexicon(word)}
    trainer = Trainer()
    tables = cast("list[tag_model.Table]", trainer.tables)
    model = tag_model.Model(lexicon, endings, tables, dictionary, {}, {})
    prepared = prepare(model, counts, data, 0) + prepare(model, counts, data[::2], FORGET)
    for _, lowers, tags, entries in prepared:
        for at, entry in enumerate(entries):
            if not entry.fixed:
                trainer.see(tag_scores.features(lowers, entries, tags, at))
    shuffler = random.Random(7)  # noqa: S311
    for epoch in range(epochs):
        shuffler.shuffle(prepared)
        wrong = 0
        for words, lowers, tags, entries in prepared:
            done: list[str] = []
            quotes = tagging.quote_tags(words)
            for at, entry in enumerate(entries):
                if entry.fixed:
                    done.append(quotes.get(at, entry.tags[0]))
                    continue
                trainer.time += 1
                context = tag_scores.features(lowers, entries, done, at)
                guess = tag_scores.best_tag(tables, entry.tags, context)
                if guess != tags[at] and tags[at] in entry.tags:
                    trainer.update(context, tags[at], guess)
                    wrong += 1
                done.append(guess)
        print(f"epoch {epoch + 1}: {wrong} corrections", file=sys.stderr)
    return model._replace(tables=cast("list[tag_model.Table]", trainer.averaged(smallest)), entries={}, shared={})


def keep_in_lexicon(word: str) -> bool:
    """Figures, addresses and marks are known by their looks."""
    return word not in tagging.MARKS and not word[0].isdigit() and "@" not in word and "/" not in word


def evaluate(model: tag_model.Model, data: list[Tagged]) -> tuple[float, Counter[tuple[str, str]]]:
    """Return the share of right tags, and the confusions (gold, guess)."""
    right = total = 0
    errors: Counter[tuple[str, str]] = Counter()
    for words, tags in data:
        lowers = [word.lower() for word in words]
        entries = [tagging.look_up(model, word, lower) for word, lower in zip(words, lowers, strict=True)]
        for guess, truth in zip(tagging.decide(model, words, lowers, entries), tags, strict=True):
            total += 1
            right += guess == truth
            if guess != truth:
                errors[truth, guess] += 1
    return right / total, errors


def main() -> None:
    """Run the training."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("--output", type=Path, default=Path("facts/reading") / tag_model.WEIGHTS_FILE)
    parser.add_argument("--with-test", action="store_true", help="learn from the treebank's test part as well")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--smallest", type=int, default=6)
    options = parser.parse_args()
    treebank = Repository(options.treebank)
    parts = ["train", "test"] if options.with_test else ["train"]
    data = [retokenize(*sentence) for part in parts for sentence in sentences(treebank_part(treebank, part))]
    model = train(data, build_dictionary(Repository(options.wordnet)), options.epochs, options.smallest)
    raw = tag_model.pack(model)
    options.output.write_bytes(raw)
    dev = [retokenize(*sentence) for sentence in sentences(treebank_part(treebank, "dev"))]
    accuracy, errors = evaluate(model, dev)
    print(f"{len(data)} sentences; accuracy on dev {accuracy:.4f}; {len(raw)} bytes")
    for (truth, guess), count in errors.most_common(20):
        print(f"{count:5} {truth} read as {guess}")


if __name__ == "__main__":
    main()
