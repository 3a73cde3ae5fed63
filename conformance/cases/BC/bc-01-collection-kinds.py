# @row BC-01
import collections, collections.abc
def kind(subject):
    match subject:
        case [*_]: return "sequence"
        case {}: return "mapping"
    return "neither"
class C: pass
class M(collections.UserDict, collections.abc.Sequence): pass
class S(C, collections.UserList, collections.abc.Mapping): pass
class L(list, C, collections.abc.Mapping): pass
class D(dict, collections.abc.Sequence): pass
print(kind(M()), kind(S()), kind(L()), kind(D()), kind("text"), kind(b"b"), kind(range(2)), kind(collections.deque()), kind(memoryview(b"ab")), kind(C()))
class Parent: pass
class Child(Parent): pass
print(kind(Child()))
collections.abc.Mapping.register(Parent)
class Later(Parent): pass
print(kind(Parent()), kind(Child()), kind(Later()))
collections.abc.Sequence.register(Child)
print(kind(Parent()), kind(Child()), kind(Later()))
