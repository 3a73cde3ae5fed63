# @row IM-05
# A parent that refuses the attribute gets an ImportWarning.
import sys, types, warnings
from scratch import Scratch
class Strict(types.ModuleType):
    def __setattr__(self, name, value):
        if name == "leaf": raise AttributeError("no")
        super().__setattr__(name, value)
with Scratch() as s:
    s.write("strictp/leaf.py", "v = 1\n")
    import strictp
    strictp.__class__ = Strict
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        import strictp.leaf
    print([(x.category.__name__, str(x.message)) for x in w], hasattr(strictp, "leaf"))
