# @row GC-03
# @strategy counting: the order of finalisers is the point
"""Attributes are gone through in the order in which their class met the names, not in that of the instance: by a death and by a collection."""
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Holder:
    pass


first = Holder()
first.a, first.b, first.c = 1, 2, 3
second = Holder()
second.c, second.b, second.a = Loud("c"), Loud("b"), Loud("a")
print(list(vars(second)), "is the order of the dict")
third = Holder()
third.c, third.b, third.a = Loud("c"), Loud("b"), Loud("a")
third.b = Loud("new b")
del third
print("died")
fourth = Holder()
fourth.c, fourth.a = (1, []), [2]
print([type(each).__name__ for each in gc.get_referents(fourth)])


class Listed(list):
    pass


one = Listed()
one.a, one.b = 1, 2
other = Listed()
other.b, other.a = Loud("b"), Loud("a")
del other
print("died")


class Other:
    pass


first = Other()
first.c, first.a = 1, 2
changed = Holder()
changed.a, changed.c = Loud("a"), Loud("c")
changed.__class__ = Other
del changed
print("died")
bare = Holder()
bare.__class__ = Other
bare.a = bare
print([type(each).__name__ for each in gc.get_referents(bare)])
del bare
print("collected", gc.collect())
