# @row OM-13
class M(type):
    result = None
    def __instancecheck__(cls, obj): return M.result
class A(metaclass=M): pass
class Truth:
    def __bool__(self): raise ValueError("no truth")
for r in (1, 0, "yes", [], None, Truth()):
    M.result = r
    try:
        print(isinstance(3, A))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
class NotHooked:
    def __instancecheck__(self, obj): return obj == "obj"
print(isinstance("obj", NotHooked()), isinstance(1, NotHooked()))
try:
    isinstance(1, object())
except TypeError as e:
    print(e)
try:
    issubclass(int, NotHooked())
except TypeError as e:
    print(e)
