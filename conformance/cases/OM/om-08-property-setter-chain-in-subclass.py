# @row OM-08
class Base:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, value): self._v = value
class ReadOnly(Base):
    @property
    def v(self): return f"ro {super().v}"
class Doubling(Base):
    @Base.v.setter
    def v(self, value): self._v = value * 2
class Getter(Base):
    @Base.v.getter
    def v(self): return f"got {self._v}"
r, d, g = ReadOnly(), Doubling(), Getter()
try: r.v = 5
except AttributeError as e: print(e)
d.v, g.v = 5, 7
print(r.v, d.v, g.v, Base.v.fset is Doubling.v.fset, Base.v.fget is Doubling.v.fget, Base.v.fset is Getter.v.fset)
try: del d.v
except AttributeError as e: print(e)
