# @row NS-06
before = set(globals())
from ns_06_with_all import *
print(sorted(set(globals()) - before - {"before"}))
import ns_06_with_all
print(ns_06_with_all._private, ns_06_with_all.hidden)
before = set(globals())
from ns_06_without_all import *
print(sorted(set(globals()) - before - {"before"}))
ns_06_with_all.__all__ = ["public", "absent"]
try:
    from ns_06_with_all import *
except AttributeError as e:
    print(e)
for value in (["public", 5], 5, "ab", ()):
    ns_06_with_all.__all__ = value
    try:
        exec("from ns_06_with_all import *", ns := {})
        print("ok", sorted(k for k in ns if k != "__builtins__"))
    except Exception as e:
        print(type(e).__name__, e)
