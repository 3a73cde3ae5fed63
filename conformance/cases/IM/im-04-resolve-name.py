# @row IM-04
# importlib.util.resolve_name.
from importlib.util import resolve_name as r
print(r("a.b", None), r(".x", "p"), r("..x", "p.q"), r(".", "p"))
for args in ((".x", ""), ("...x", "p.q"), (".x", None)):
    try: print(r(*args))
    except Exception as e: print(args, type(e).__name__, e)
