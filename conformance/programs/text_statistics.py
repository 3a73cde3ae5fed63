"""Statistics of a text: words, sentences, n-grams, a Markov chain, distances between words, an index, similar words, readability."""
import random
import re
import string
from bisect import bisect
from collections import Counter, defaultdict
from itertools import accumulate, chain, groupby, islice, pairwise
from operator import itemgetter
from textwrap import fill

TEXT = """
The spine is a column of small bones. Each bone is called a vertebra; together they hold the body upright,
and they guard the cord that runs inside them! Between two bones lies a disc. The disc is soft. Is it
strong? It is strong enough to carry a grown man's weight, and soft enough to let him bend.

A program has a spine too. It isn't made of bone: it's made of objects, of names for objects, of the code
that the names lead to. When the spine is straight, the program stands. When it is bent, every limb
aches -- and nobody knows why. Well-kept spines (as doctors and programmers agree) need exercise,
rest, and good posture; a well-kept program needs tests, time and good names.
"""

def mean(values):
    return sum(values) / len(values)


def median(values):
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else mean(ordered[half - 1:half + 1])


def pstdev(values):
    middle = mean(values)
    return mean([(v - middle) ** 2 for v in values]) ** 0.5


VOWELS = re.compile(r"[aeiouy]+")


class Text:
    def __init__(self, text):
        self.text = text
        self.paragraphs = [p.strip() for p in re.split(r"\n\s*\n", text) if p.strip()]
        self.sentences = [s.strip() for p in self.paragraphs for s in re.findall(r"[^.!?]+[.!?]", p)]
        self.words = re.findall(r"[A-Za-z]+(?:['-][A-Za-z]+)*", text)
        self.lower = [w.lower() for w in self.words]

    def ngrams(self, n):
        return zip(*(islice(self.lower, k, None) for k in range(n)))

    def index(self):
        index = defaultdict(list)
        for number, line in enumerate(self.text.splitlines()):
            for match in re.finditer(r"\w+", line):
                index[match.group().lower()].append((number, match.start()))
        return index

    def concordance(self, word, width=24):
        flat = " ".join(self.text.split())
        for m in re.finditer(rf"\b{re.escape(word)}\b", flat, re.IGNORECASE):
            left, right = flat[max(0, m.start() - width):m.start()], flat[m.end():m.end() + width]
            yield f"{left:>{width}}[{m.group()}]{right:<{width}}"

    def flesch(self):
        return 206.835 - 1.015 * len(self.words) / len(self.sentences) - 84.6 * sum(map(syllables, self.lower)) / len(self.words)


def syllables(word):
    n = len(VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and n > 1:
        n -= 1
    return max(n, 1)


class Markov:
    def __init__(self, words, order=2):
        self.order = order
        self.table = defaultdict(Counter)
        for key in zip(*(words[i:] for i in range(order + 1))):
            self.table[key[:-1]][key[-1]] += 1

    def generate(self, rng, length):
        state = rng.choice(sorted(self.table))
        out = list(state)
        while len(out) < length:
            following = self.table.get(tuple(out[-self.order:]))
            if not following:
                out.extend(rng.choice(sorted(self.table)))
                continue
            words, counts = zip(*sorted(following.items()))
            marks = list(accumulate(counts))
            out.append(words[bisect(marks, rng.random() * marks[-1])])
        return out[:length]


def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def soundex(word):
    codes = {c: d for d, cs in {"1": "bfpv", "2": "cgjkqsxz", "3": "dt", "4": "l", "5": "mn", "6": "r"}.items() for c in cs}
    digits = [codes.get(c, "h" if c in "hw" else "") for c in word.lower()]
    kept = [k for k, _ in groupby(d for d in digits if d != "h")]
    if kept and kept[0] == digits[0]:
        kept = kept[1:]
    return (word[0].upper() + "".join(d for d in kept if d) + "000")[:4]


def corrections(word, vocabulary):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    letters = string.ascii_lowercase
    edits = set(chain(
        (a + b[1:] for a, b in splits if b),
        (a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1),
        (a + c + b[1:] for a, b in splits if b for c in letters),
        (a + c + b for a, b in splits for c in letters)))
    known = edits & vocabulary.keys()
    return sorted(known, key=lambda w: (-vocabulary[w], w))


def histogram(counts, width=30):
    top = max(counts.values())
    for key, n in sorted(counts.items()):
        print(f"{key:>4} {'█' * round(n / top * width)}{' ' if n else ''}{n}")


def main():
    text = Text(TEXT)
    counts = Counter(text.lower)
    print(len(text.paragraphs), len(text.sentences), len(text.words), len(counts), f"{len(counts) / len(text.words):.3f}", len(TEXT), sum(c.isspace() for c in TEXT))
    print(counts.most_common(6), sorted(w for w, n in counts.items() if n == 1 and len(w) > 7))
    lengths = [len(w) for w in text.words]
    print(f"{mean(lengths):.4f} {median(lengths)} {pstdev(lengths):.4f}", max(text.words, key=len), Counter(lengths).most_common(3))
    histogram(Counter(lengths))
    print(Counter(text.ngrams(2)).most_common(4), Counter(text.ngrams(3)).most_common(3))
    print(*text.concordance("spine"), sep="\n")
    index = text.index()
    print({w: index[w] for w in ("spine", "well", "program", "nothing")}, len(index))
    print(f"{text.flesch():.3f}", [(w, syllables(w)) for w in ("vertebra", "bone", "column", "little", "every", "the", "rhythm")])
    print(Counter(c for c in TEXT.lower() if c in string.ascii_lowercase).most_common(8), Counter(c for c in TEXT if c in string.punctuation))
    chain_ = Markov(text.lower)
    print(fill(" ".join(chain_.generate(random.Random(8), 60)).capitalize() + ".", 66))
    print(max(chain_.table.items(), key=lambda kv: (len(kv[1]), kv[0])))
    print([levenshtein(*p) for p in (("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"), ("intention", "execution"))])
    print([(w, soundex(w)) for w in ("Robert", "Rupert", "Rubin", "Ashcraft", "Tymczak", "Pfister", "Honeyman")])
    for wrong in ("spne", "boen", "progrm", "vertebraa", "xyzzy", "disk"):
        print(wrong, corrections(wrong, counts), end="; ")
    print()
    print(sorted(((levenshtein("bones", w), w) for w in counts), key=itemgetter(0, 1))[:4])
    first = [s.split()[0].lower() for s in text.sentences]
    print([(k, len(list(g))) for k, g in groupby(sorted(first))], sum(a == b for a, b in pairwise(map(len, text.words))))


main()
