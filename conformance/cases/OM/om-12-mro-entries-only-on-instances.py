# @row OM-12
class Meta(type):
    def __mro_entries__(cls, bases): return (int,)
class A(metaclass=Meta): pass
class B(A): pass
print(B.__bases__)
import types
class E:
    def __mro_entries__(self, bases): return (str,)
e = E()
print(types.resolve_bases((int, e)), types.resolve_bases((int, str)), types.get_original_bases(B))
class C(e): pass
print(types.get_original_bases(C) == (e,))
try:
    types.get_original_bases(5)
except TypeError as err:
    print(err)
print(types.new_class("D", (E(),), {}, lambda ns: ns.update(x=1)).x)
