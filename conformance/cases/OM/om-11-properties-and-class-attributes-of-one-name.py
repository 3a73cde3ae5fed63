# @row OM-11
# A property hides an instance attribute of its name; on the class it is itself; a subclass replaces it by a plain value.
class A:
    @property
    def v(self): return "property", vars(self).get("v")
    def set_directly(self, x): self.__dict__["v"] = x
a = A()
a.set_directly(1)
print(a.v, type(A.v).__name__)
try: a.v = 2
except AttributeError as e: print(e)
try: del a.v
except AttributeError as e: print(e)
class B(A): v = "plain"
b = B()
b.v = 3
print(b.v, B.v, A.v.fget(b))
class C(A):
    @A.v.setter
    def v(self, x): vars(self)["v"] = x
c = C()
c.v = 4
print(c.v, type(A.v), A.v.fset, C.v.fget is A.v.fget)
A.v = 5
print(a.v, c.v, b.v)
del A.v
print(a.v)
try: B.w
except AttributeError as e: print(e)
class Lazy:
    def __get__(self, o, t):
        if o is None: return self
        o.__dict__["data"] = "computed"
        return "first"
class D: data = Lazy()
d = D()
print(d.data, d.data, type(D.data).__name__)
del d.data
print(d.data)
