# @row OM-19
class A:
    def __len__(self): return 1
    def __call__(self): return "A"
    def __eq__(self, o): return "A eq"
    def __iter__(self): return iter("A")
    __hash__ = None
class B:
    def __len__(self): return 2
    def __call__(self): return "B"
    def __repr__(self): return "B()"
class C: pass
o = A()
print(len(o), o(), o == 1, list(o))
o.__class__ = B
print(len(o), o(), o == 1, repr(o), hash(o) is not None)
o.__class__ = C
for f in (len, list, lambda x: x()):
    try: f(o)
    except TypeError as e: print(e)
d = {o: 1}
o.__class__ = A
try: d[o]
except TypeError as e: print(e)
o.__class__ = B
print(d[o], [x for x in d] == [o])
