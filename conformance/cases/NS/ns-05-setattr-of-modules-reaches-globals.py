# @row NS-05
# Attributes set on a module are globals of its functions at once, deleted ones are gone, and built-ins shine through.
import sys
me = sys.modules[__name__]
def read(): return late
for act in (read, lambda: setattr(me, "late", 1), read, lambda: setattr(me, "late", 2), read, lambda: delattr(me, "late"), read):
    try: print(act())
    except NameError as e: print(e)
def use_len(x): return len(x)
print(use_len("abc"))
me.len = lambda x: "shadowed"
print(use_len("abc"))
del me.len
print(use_len("abc"))
try: del me.len
except AttributeError as e: print(e)
me.__dict__["a b"] = "odd name"
print(getattr(me, "a b"))
setattr(me, "class", "keyword")
print(getattr(me, "class"), globals()["class"])
for name in (5, b"x", None):
    try: setattr(me, name, 1)
    except TypeError as e: print(e)
me.x = me.y = me.z = 0
for n in "xyz": me.__dict__[n] += ord(n)
print(x, y, z)
