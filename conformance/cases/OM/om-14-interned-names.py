# @row OM-14
import sys
a = "identifier_like"
b = "".join(["identifier", "_like"])
print(a is b, sys.intern(b) is a, sys.intern(a) is a)
c = "not an identifier!"
d = "".join(["not an ", "identifier!"])
print(c is d, sys.intern(c) is sys.intern(d))
class A: pass
name = "".join(["dyn", "amic"])
setattr(A, name, 1)
print([k is sys.intern("dynamic") for k in vars(A) if k == "dynamic"])
class S(str): pass
for bad in (S("x"), 5, None, b"x"):
    try:
        sys.intern(bad)
    except TypeError as e:
        print(e)
