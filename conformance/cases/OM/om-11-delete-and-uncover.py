# @row OM-11
# Deleting an instance attribute uncovers the class's, deleting that the base's; each once.
class A: x, y = "A", "A"
class B(A): x = "B"
class C(B): x = "C"
c = C()
c.x = "instance"
for owner in (c, C, B, A):
    print(c.x, end=" ")
    del owner.x
try: c.x
except AttributeError as e: print(e)
for owner in (c, C, B, A):
    try: del owner.x
    except AttributeError as e: print(e)
try: del c.y
except AttributeError as e: print(e)
try: del C.y
except AttributeError as e: print(e)
print(c.y)
def f(self): return "method"
A.m = f
c.m = lambda: "instance"
print(c.m()); del c.m; print(c.m()); del A.m
print(hasattr(c, "m"))
for name in ("__init__", "__repr__", "__class__", "__dict__", "__doc__", "__module__", "__name__", "__mro__", "__bases__", "__qualname__"):
    try: delattr(C, name); print(name, "deleted")
    except (AttributeError, TypeError) as e: print(name, type(e).__name__, e)
