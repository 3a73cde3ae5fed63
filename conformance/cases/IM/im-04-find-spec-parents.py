# @row IM-04
# find_spec imports the parents of a dotted name, and nothing else.
import importlib.util, sys
sys.modules.pop("xml", None)
print(importlib.util.find_spec("xml.dom").name, "xml" in sys.modules, "xml.dom" in sys.modules)
for name in ("nowhere.sub", "sys.sub", ".x", "json.nothing"):
    try: print(name, importlib.util.find_spec(name))
    except Exception as e: print(name, type(e).__name__, e, getattr(e, "name", None))
print(importlib.util.find_spec(".decoder", "json").name)
