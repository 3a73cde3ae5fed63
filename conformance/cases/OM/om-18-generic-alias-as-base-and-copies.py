# @row OM-18
import copy, pickle
class A(list[int]): pass
print(A.__bases__, A.__orig_bases__, A([1]), A.__mro__[1:])
alias = dict[str, list[int]]
print(copy.copy(alias) == alias, copy.deepcopy(alias) == alias, pickle.loads(pickle.dumps(alias)) == alias, dir(alias) == sorted(set(dir(alias))), "__origin__" in dir(alias), "keys" in dir(alias), alias.__name__, alias.__qualname__, alias.__module__)
class Sub(type(alias)): pass
s = Sub(list, int)
print(s, s.__args__, type(s[()] if s.__parameters__ else s).__name__)
