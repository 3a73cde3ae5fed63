# @row IM-04
import importlib, sys
from scratch import Scratch
with Scratch() as s:
    s.write("rel.py", "value = 'old'\nremoved_later = 1\ndef f(): return value\nclass C: tag = 'old class'\n")
    import rel
    from rel import value, f, C
    obj = C()
    rel.injected = "kept"
    s.write("rel.py", "value = 'new, longer'\nadded = 2\ndef f(): return 'new f ' + value\nclass C: tag = 'new class'\n")
    again = importlib.reload(rel)
    print(again is rel, rel.value, value, f(), rel.f(), rel.added, rel.removed_later, rel.injected)
    print(obj.tag, isinstance(obj, rel.C), C is rel.C, rel.C.tag, f.__globals__ is rel.__dict__)
    s.write("rel.py", "value = 'broken half'\nraise RuntimeError('in reload')\n")
    try:
        importlib.reload(rel)
    except RuntimeError as e:
        print(e, rel.value, "rel" in sys.modules)
    s.write("rel.py", "try:\n    runs\nexcept NameError:\n    runs = 0\nruns += 1\n")
    importlib.reload(rel)
    importlib.reload(rel)
    print(rel.runs)
    import os
    os.unlink(os.path.join(s.path, "rel.py"))
    importlib.invalidate_caches()
    try:
        importlib.reload(rel)
    except ModuleNotFoundError as e:
        print(e)
for bad in (5, "rel", type(sys)("never_imported")):
    try:
        importlib.reload(bad)
    except Exception as e:
        print(type(e).__name__, e)
import math
math.pi = 3
print(importlib.reload(math) is math)
