# @package python3-sortedcontainers python3-toolz
# Sorted lists, dicts and sets by sortedcontainers; functional tools by toolz.
import pickle
import random

import toolz
from sortedcontainers import SortedDict, SortedKeyList, SortedList, SortedSet
from toolz import curried

random.seed(3)
numbers = [random.randrange(10000) for _ in range(3000)]
ordered = SortedList(numbers)
print(ordered == sorted(numbers), ordered[0], ordered[-1], ordered[100:105], ordered.bisect(5000), ordered.count(ordered[7]), list(ordered.irange(10, 60)), ordered.index(ordered[1500]))
for number in numbers[:1500]:
    ordered.remove(number)
ordered.update(range(0, 100, 7))
print(len(ordered), ordered.pop(), ordered.pop(0), ordered[::300], (ordered + [1])[:3])
ordered._check()
keyed = SortedKeyList(["ccc", "a", "bb"], key=len)
keyed.add("dddd")
print(keyed, keyed.bisect_key_left(2), list(keyed.irange_key(2, 3)), pickle.loads(pickle.dumps(keyed)))
table = SortedDict({"b": 2, "a": 1})
table["c"] = table.setdefault("d", 4)
print(table, table.peekitem(0), table.popitem(), table.keys()[1:], table.index("b"), list(table.irange("b")), table.copy() == table, SortedDict(str.lower, {"B": 1, "a": 2}))
group = SortedSet("hello world")
print(group, group & set("low"), group[2], group | {"z"}, group - SortedSet("lo"), group.isdisjoint("xyz"), group ^ {"h", "!"})
for call in (lambda: SortedList([1, "a"]), lambda: ordered.append(1), lambda: ordered.remove(-1), lambda: table["nothing"], lambda: ordered[10**6], lambda: ordered.__setitem__(0, 1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(toolz.pipe("a b a", str.split, toolz.frequencies), toolz.groupby(len, ["a", "bb", "c"]), list(toolz.sliding_window(2, range(4))), list(toolz.partition_all(2, range(5))), toolz.merge_with(sum, {"a": 1}, {"a": 2, "b": 3}))
print(toolz.compose(str, abs)(-3), toolz.curry(lambda a, b, c: (a, b, c))(1)(2, 3), list(curried.map(lambda x: x + 1)([1, 2])), toolz.assoc_in({"a": {"b": 1}}, ["a", "c"], 2), toolz.get_in(["a", 0], {"a": [9]}), toolz.reduceby(lambda x: x % 2, lambda a, b: a + b, range(6)))
print(toolz.memoize(lambda x: x * 2)(4), list(toolz.unique([1, 2, 1])), list(toolz.interleave([[1, 2], [3]])), toolz.thread_first(1, (pow, 2), str), list(toolz.accumulate(max, [1, 3, 2])), toolz.juxt(min, max)([3, 1]), list(toolz.join(0, [(1, "a")], 0, [(1, "b")])))
