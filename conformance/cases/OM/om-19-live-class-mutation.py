# @row OM-19
class C: pass
objs = [C() for _ in range(3)]
def add(): return [hasattr(o, "late") for o in objs]
print(add())
C.late = lambda self: "late"
print(add(), [o.late() for o in objs])
def call(o): return o.m()
C.m = lambda self: 1
print([call(o) for o in objs * 20][-1])
C.m = lambda self: 2
print([call(o) for o in objs * 20][-1])
objs[0].m = lambda: "own"
print([call(o) for o in objs])
C.m = property(lambda self: lambda: "property")
print([call(o) for o in objs])
del C.m
try:
    print([call(o) for o in objs])
except AttributeError as e:
    print(e)
def length(o): return len(o)
C.__len__ = lambda self: 5
print([length(o) for o in objs * 20][-1], bool(objs[0]))
C.__len__ = lambda self: 0
print(length(objs[0]), bool(objs[0]))
del C.__len__
try:
    length(objs[0])
except TypeError as e:
    print(e)
C.__getattr__ = lambda self, n: n.upper()
print(objs[0].anything)
del C.__getattr__
C.__eq__ = lambda self, o: "eq"
print(objs[0] == objs[1], hash(objs[0]) is not None)
C.__hash__ = None
try:
    hash(objs[0])
except TypeError as e:
    print(e)
