# @row OM-16
import copy, collections
for value in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"a"), collections.deque([[1]], 3), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]), collections.Counter("aab")):
    made, deep = copy.copy(value), copy.deepcopy(value)
    print(type(made).__name__, made == value, made is value, deep == value, deep is value, type(deep).__name__)
print(copy.copy(collections.deque([1], 3)).maxlen, copy.copy(collections.defaultdict(list)).default_factory)
