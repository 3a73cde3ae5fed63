# @row OM-10
# A slot of a base may be hidden by a class variable of a subclass, and opened again by its descriptor.
class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = "slot"
class B(A):
    x = "class variable"
    __slots__ = ()
b = B.__new__(B)
A.__init__
try: b.x = 1
except AttributeError as e: print(e)
A.x.__set__(b, "through the descriptor")
print(b.x, A.x.__get__(b), B.x)
class C(A):
    __slots__ = ("x",)
c = C()
print(c.x)
try: print(A.x.__get__(c))
except AttributeError as e: print(e)
A.x.__set__(c, "hidden")
print(c.x, A.x.__get__(c), C.x is A.x)
del c.x
try: c.x
except AttributeError as e: print(e)
print(A.x.__get__(c))
class D(A): pass
d = D()
d.__dict__["x"] = "in dict"
d.z = 1
print(d.x, vars(d))
del d.x
try: d.x
except AttributeError as e: print(e)
for bad in ({"__slots__": ("v",), "v": 1}, {"__slots__": ("v",), "v": property()}, {"__slots__": "m", "m": lambda s: 1}, {"__slots__": ("__v",), "_T__v": 1}):
    try: type("T", (), bad); print("made")
    except ValueError as e: print(e)
