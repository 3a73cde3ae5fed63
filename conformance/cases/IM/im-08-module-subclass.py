# @row IM-08
# A subclass of the module type with properties, by __class__ assignment.
import sys, types
from scratch import Scratch
with Scratch() as s:
    s.write("propmod.py", "import sys, types\nclass M(types.ModuleType):\n    @property\n    def now(self): return self.base * 2\nbase = 21\nsys.modules[__name__].__class__ = M\n")
    import propmod
    print(propmod.now, type(propmod).__name__)
    propmod.base = 5
    from propmod import now
    print(now)
    try: propmod.now = 1
    except AttributeError as e: print(e)
