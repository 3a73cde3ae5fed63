# @row OM-12
class Box:
    def __class_getitem__(cls, item): return (cls.__name__, item)
class Sub(Box): pass
print(Box[int], Sub["x", 2], Box.__class_getitem__(3))
try:
    Box()[0]
except TypeError as e:
    print(e)
class Plain: pass
try:
    Plain[int]
except TypeError as e:
    print(e)
class Alias:
    def __init__(self, *targets): self.targets = targets
    def __mro_entries__(self, bases):
        print("mro_entries", len(bases), bases[0] is self)
        return self.targets
class A: pass
class B: pass
class C(Alias(A, B)): pass
print(C.__bases__, C.__mro__, type(C.__orig_bases__[0]).__name__)
class D(Alias()): pass
print(D.__bases__)
class BadEntries:
    def __mro_entries__(self, bases): return [A]
for make in (lambda: exec("class X(BadEntries()): pass", globals()), lambda: exec("class X(5): pass"), lambda: type("X", (Alias(A),), {}),
             lambda: exec("class X(None, A): pass", globals()), lambda: exec("class X(len): pass")):
    try:
        make()
    except TypeError as e:
        print(e)
import types
print(types.resolve_bases((Alias(A), B)), types.new_class("N", (Alias(A),), {}, lambda ns: ns.update(q=1)).q)
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__)
