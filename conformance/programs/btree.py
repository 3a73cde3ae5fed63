"""A B-tree as a sorted map: insertion with splits, deletion with merges, ranges, checks of every invariant, against a dict and a seeded script."""
import random
from bisect import bisect_left, bisect_right


class Node:
    __slots__ = ("keys", "values", "children")

    def __init__(self, keys=(), values=(), children=()):
        self.keys, self.values, self.children = list(keys), list(values), list(children)

    @property
    def leaf(self):
        return not self.children


class BTree:
    def __init__(self, degree=2):
        if degree < 2:
            raise ValueError("degree must be at least 2")
        self.t, self.root, self.size = degree, Node(), 0
        self.splits = self.merges = self.rotations = 0

    def __len__(self):
        return self.size

    def __getitem__(self, key):
        if isinstance(key, slice):
            return list(self.range(key.start, key.stop))
        node = self.root
        while True:
            i = bisect_left(node.keys, key)
            if i < len(node.keys) and node.keys[i] == key:
                return node.values[i]
            if node.leaf:
                raise KeyError(key)
            node = node.children[i]

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __setitem__(self, key, value):
        if len(self.root.keys) == 2 * self.t - 1:
            self.root = Node(children=[self.root])
            self._split(self.root, 0)
        node = self.root
        while True:
            i = bisect_left(node.keys, key)
            if i < len(node.keys) and node.keys[i] == key:
                node.values[i] = value
                return
            if node.leaf:
                node.keys.insert(i, key)
                node.values.insert(i, value)
                self.size += 1
                return
            if len(node.children[i].keys) == 2 * self.t - 1:
                self._split(node, i)
                continue
            node = node.children[i]

    def _split(self, parent, i):
        self.splits += 1
        t, full = self.t, parent.children[i]
        right = Node(full.keys[t:], full.values[t:], full.children[t:])
        parent.keys.insert(i, full.keys[t - 1])
        parent.values.insert(i, full.values[t - 1])
        parent.children.insert(i + 1, right)
        del full.keys[t - 1:], full.values[t - 1:], full.children[t:]

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self._delete(self.root, key)
        if not self.root.keys and self.root.children:
            self.root = self.root.children[0]
        self.size -= 1

    def _delete(self, node, key):
        i = bisect_left(node.keys, key)
        here = i < len(node.keys) and node.keys[i] == key
        if node.leaf:
            del node.keys[i], node.values[i]
            return
        if here:
            left, right = node.children[i:i + 2]
            if len(left.keys) >= self.t:
                node.keys[i], node.values[i] = self._pop(left, -1)
            elif len(right.keys) >= self.t:
                node.keys[i], node.values[i] = self._pop(right, 0)
            else:
                self._merge(node, i)
                self._delete(left, key)
            return
        self._delete(self._filled(node, i), key)

    def _pop(self, node, end):
        while not node.leaf:
            node = self._filled(node, end % len(node.children))
        return node.keys.pop(end), node.values.pop(end)

    def _filled(self, node, i):
        child = node.children[i]
        if len(child.keys) >= self.t:
            return child
        if i > 0 and len(node.children[i - 1].keys) >= self.t:
            donor = node.children[i - 1]
            child.keys.insert(0, node.keys[i - 1])
            child.values.insert(0, node.values[i - 1])
            node.keys[i - 1], node.values[i - 1] = donor.keys.pop(), donor.values.pop()
            if donor.children:
                child.children.insert(0, donor.children.pop())
            self.rotations += 1
        elif i + 1 < len(node.children) and len(node.children[i + 1].keys) >= self.t:
            donor = node.children[i + 1]
            child.keys.append(node.keys[i])
            child.values.append(node.values[i])
            node.keys[i], node.values[i] = donor.keys.pop(0), donor.values.pop(0)
            if donor.children:
                child.children.append(donor.children.pop(0))
            self.rotations += 1
        else:
            i = min(i, len(node.children) - 2)
            self._merge(node, i)
            child = node.children[i]
        return child

    def _merge(self, node, i):
        self.merges += 1
        left, right = node.children[i], node.children.pop(i + 1)
        left.keys += [node.keys.pop(i), *right.keys]
        left.values += [node.values.pop(i), *right.values]
        left.children += right.children

    def items(self, node=None):
        node = node or self.root
        for i, (k, v) in enumerate(zip(node.keys, node.values)):
            if node.children:
                yield from self.items(node.children[i])
            yield k, v
        if node.children:
            yield from self.items(node.children[-1])

    def __iter__(self):
        return (k for k, _ in self.items())

    def range(self, low=None, high=None, node=None):
        node = node or self.root
        start = 0 if low is None else bisect_left(node.keys, low)
        stop = len(node.keys) if high is None else bisect_left(node.keys, high)
        for i in range(start, stop + 1):
            if node.children:
                yield from self.range(low, high, node.children[i])
            if i < stop:
                yield node.keys[i]

    def check(self):
        def visit(node, low, high, depth):
            assert node.keys == sorted(node.keys) and len(node.keys) == len(node.values)
            assert all((low is None or low < k) and (high is None or k < high) for k in node.keys)
            assert node is self.root or self.t - 1 <= len(node.keys) <= 2 * self.t - 1, node.keys
            if node.leaf:
                return {depth}
            assert len(node.children) == len(node.keys) + 1
            bounds = [low, *node.keys, high]
            return set().union(*(visit(c, a, b, depth + 1) for c, a, b in zip(node.children, bounds, bounds[1:])))
        depths = visit(self.root, None, None, 1)
        assert len(depths) == 1, depths
        return depths.pop()

    def levels(self):
        level = [self.root]
        while level:
            yield " | ".join(",".join(map(str, n.keys)) for n in level)
            level = [c for n in level for c in n.children]


def main():
    tree = BTree(2)
    for c in "the quick brown fox jumps over lazy dogs".split():
        tree[c] = len(c)
    print(*tree.levels(), sep="\n")
    for n, key in enumerate("FSQKCLHTVWMRNPABXYDZE"):
        tree[key] = n
    print(*tree.levels(), sep="\n")
    print(tree.check(), len(tree), tree["Q"], "zz" in tree, tree["C":"H"], tree["m":], tree[:"B"], list(tree)[:5])
    for key in ("quick", "Q", "M", "the", "A"):
        del tree[key]
    print(*tree.levels(), tree.check(), len(tree), (tree.splits, tree.merges, tree.rotations), sep="\n")
    for degree in (2, 3, 8):
        rng, big, model = random.Random(degree), BTree(degree), {}
        for step in range(2500):
            key = rng.randrange(400)
            if rng.random() < (0.6 if step < 1500 else 0.3):
                big[key] = model[key] = step
            elif key in model:
                del big[key], model[key]
            else:
                assert key not in big
            if step % 250 == 0:
                big.check()
        assert list(big.items()) == sorted(model.items())
        low, high = 100, 200
        assert list(big.range(low, high)) == [k for k in sorted(model) if low <= k < high]
        print(degree, len(big), big.check(), big.splits, big.merges, big.rotations, sum(model.values()), next(iter(big.items())))
    for key in list(tree):
        del tree[key]
    print(len(tree), list(tree), tree.root.leaf, list(tree.levels()))
    for bad in (lambda: tree["x"], lambda: tree.__delitem__("x"), lambda: BTree(1), lambda: [tree.__setitem__("a", 1), tree.__setitem__(5, 2)]):
        try:
            bad()
        except (KeyError, ValueError, TypeError) as e:
            print(type(e).__name__, e)


main()
