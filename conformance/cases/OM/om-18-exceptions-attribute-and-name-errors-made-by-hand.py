# @row OM-18
import traceback
def text(e): return "".join(traceback.format_exception_only(e)).strip()
class A:
    bluch = 1
print(text(AttributeError("m", name="blech", obj=A())))
print(text(AttributeError("m", name="blech")))
print(text(AttributeError("m", obj=A())))
print(text(AttributeError("'A' object has no attribute 'blech'", name=5, obj=A())))
print(text(NameError("m", name="prnit")))
print(text(NameError("m")))
class Dir:
    def __dir__(self): return ["spam", "eggs", 5]
class BadDir:
    def __dir__(self): raise RuntimeError
for cls in (Dir, BadDir):
    try: cls().spma
    except AttributeError as e: print(text(e))
try:
    raise ImportError("m", name="math", name_from="sqtr")
except ImportError as e: print(text(e))
