"""A trie with autocompletion: ranked prefixes, wildcards, fuzzy search with one row of distances per node, a compressed (radix) form, deletion."""
from collections.abc import MutableMapping
from heapq import nlargest
from itertools import chain


class Node:
    __slots__ = ("children", "value", "weight")
    ABSENT = object()

    def __init__(self):
        self.children = {}
        self.value = Node.ABSENT
        self.weight = 0


class Trie(MutableMapping):
    def __init__(self, items=()):
        self.root, self.size = Node(), 0
        self.update(items)

    def _find(self, key):
        node = self.root
        for c in key:
            node = node.children.get(c)
            if node is None:
                return None
        return node

    def __getitem__(self, key):
        node = self._find(key)
        if node is None or node.value is Node.ABSENT:
            raise KeyError(key)
        return node.value

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError(f"keys are strings, not {type(key).__name__}")
        node, path = self.root, [self.root]
        for c in key:
            node = node.children.setdefault(c, Node())
            path.append(node)
        if node.value is Node.ABSENT:
            self.size += 1
        node.value = value
        for n in path:
            n.weight = max(n.weight, value)

    def __delitem__(self, key):
        path = [(None, self.root)]
        for c in key:
            child = path[-1][1].children.get(c)
            if child is None:
                raise KeyError(key)
            path.append((c, child))
        if path[-1][1].value is Node.ABSENT:
            raise KeyError(key)
        path[-1][1].value = Node.ABSENT
        self.size -= 1
        while len(path) > 1 and not path[-1][1].children and path[-1][1].value is Node.ABSENT:
            c, _ = path.pop()
            del path[-1][1].children[c]
        for _, node in reversed(path):
            own = () if node.value is Node.ABSENT else (node.value,)
            node.weight = max(chain(own, (n.weight for n in node.children.values())), default=0)

    def __len__(self):
        return self.size

    def walk(self, node=None, prefix=""):
        node = node or self.root
        if node.value is not Node.ABSENT:
            yield prefix, node.value
        for c in sorted(node.children):
            yield from self.walk(node.children[c], prefix + c)

    def __iter__(self):
        return (key for key, _ in self.walk())

    def complete(self, prefix, n=3):
        node = self._find(prefix)
        return nlargest(n, self.walk(node, prefix), key=lambda kv: kv[1]) if node else []

    def longest_prefix(self, text):
        node, best = self.root, None
        for i, c in enumerate(text, 1):
            node = node.children.get(c)
            if node is None:
                break
            if node.value is not Node.ABSENT:
                best = text[:i]
        return best

    def match(self, pattern, node=None, prefix=""):
        node = node or self.root
        if not pattern:
            if node.value is not Node.ABSENT:
                yield prefix
            return
        head, rest = pattern[0], pattern[1:]
        if head == "*":
            yield from self.match(rest, node, prefix)
            for c, child in sorted(node.children.items()):
                yield from self.match(pattern, child, prefix + c)
        else:
            for c, child in sorted(node.children.items()):
                if head in (c, "?"):
                    yield from self.match(rest, child, prefix + c)

    def fuzzy(self, word, limit):
        def step(node, prefix, c, above):
            row = [above[0] + 1]
            for i, w in enumerate(word, 1):
                row.append(min(row[-1] + 1, above[i] + 1, above[i - 1] + (w != c)))
            if row[-1] <= limit and node.value is not Node.ABSENT:
                yield row[-1], prefix
            if min(row) <= limit:
                for d, child in sorted(node.children.items()):
                    yield from step(child, prefix + d, d, row)

        first = list(range(len(word) + 1))
        found = (r for c, child in sorted(self.root.children.items()) for r in step(child, c, c, first))
        return sorted(found)

    def count(self):
        def visit(node):
            return 1 + sum(map(visit, node.children.values()))
        return visit(self.root)

    def compressed(self, node=None):
        node = node or self.root
        result = {}
        for c in sorted(node.children):
            label, child = c, node.children[c]
            while len(child.children) == 1 and child.value is Node.ABSENT:
                (c, child), = child.children.items()
                label += c
            inner = self.compressed(child)
            result[label] = (child.value, inner) if child.value is not Node.ABSENT and inner else inner or child.value
        return result


WORDS = """spine 90 spinal 40 spin 70 spinner 15 spindle 8 spike 22 spit 5 vertebra 95 vertebrae 60 vertebrate 55 vertical 80 vertex 65
verb 50 verbose 30 very 99 bone 88 bones 45 bonfire 12 boat 33 disc 20 discs 10 disco 18 discover 77 discovery 41 a 1""".split()


def main():
    trie = Trie((w, int(n)) for w, n in zip(WORDS[::2], WORDS[1::2]))
    print(len(trie), trie.count(), list(trie)[:6], "spine" in trie, "spi" in trie, trie["very"], trie.get("nope", "no"))
    for prefix in ("sp", "vert", "ver", "disco", "x", ""):
        print(repr(prefix), trie.complete(prefix))
    for text in ("spinning", "discoverer", "vertebrates", "xyz", "abc"):
        print(text, trie.longest_prefix(text), end="; ")
    print()
    for pattern in ("sp?n*", "*ne", "d?sc", "*ert*", "????", "*o*o*"):
        print(pattern, list(trie.match(pattern)))
    for word, limit in (("spnie", 2), ("bonse", 2), ("verterba", 2), ("disk", 1), ("zzz", 1)):
        print(word, trie.fuzzy(word, limit))
    print(trie.compressed())
    before = trie.count()
    for word in ("vertebra", "spin", "boat"):
        del trie[word]
    print(before - trie.count(), trie.complete("verte"), trie.complete("bo"), len(trie), trie.root.weight)
    del trie["very"]
    print(trie.root.weight, trie.pop("bones"), trie.pop("bones", None), trie.setdefault("new", 7), trie.popitem())
    for bad in (lambda: trie["spin"], lambda: trie.__delitem__("ver"), lambda: trie.__delitem__("qq"), lambda: trie.__setitem__(5, 1), lambda: Trie([("a", 1), "b"])):
        try:
            bad()
        except (KeyError, TypeError, ValueError) as e:
            print(type(e).__name__, e)
    other = Trie(trie)
    print(other == trie, dict(other) == dict(trie), list(other.keys() & {"spine", "new", "zzz"}) == ["spine", "new"] or sorted(other.keys() & {"spine", "new", "zzz"}), sum(other.values()), isinstance(other, MutableMapping))
    other.clear()
    print(len(other), other.count(), list(other), other.complete("a"))


main()
