# @row IM-05
# Relative imports that go too far or have no package.
for ns in ({"__name__": "m", "__package__": None}, {"__name__": "m"}, {"__name__": "p.m", "__package__": "p"}, {"__name__": "p", "__path__": [], "__package__": "p"}, {"__package__": 5}, {"__package__": ""}, {}):
    for code in ("from . import x", "from .. import x", "from ...y import x"):
        try: exec(code, dict(ns))
        except Exception as e: print({k: v for k, v in ns.items() if k != "__builtins__"}, code, type(e).__name__, e)
