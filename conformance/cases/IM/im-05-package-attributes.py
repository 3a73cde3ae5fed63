# @row IM-05
# What packages and modules in them know of themselves.
from scratch import Scratch
with Scratch() as s:
    s.write("outerp/__init__.py", ""); s.write("outerp/innerp/__init__.py", ""); s.write("outerp/innerp/leaf.py", "")
    import outerp.innerp.leaf
    for m in (outerp, outerp.innerp, outerp.innerp.leaf):
        print(m.__name__, m.__package__, m.__spec__.parent, [s.clean(p) for p in getattr(m, "__path__", [])], m.__spec__.submodule_search_locations is not None)
