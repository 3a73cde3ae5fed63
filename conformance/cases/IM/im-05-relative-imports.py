# @row IM-05
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("rp/__init__.py", "level = 'rp'")
    s.write("rp/a.py", "from . import b\nfrom .b import B\nfrom .sub import c\nfrom .sub.c import up_b, up_level\nimport rp.sub.c as whole\n")
    s.write("rp/b.py", "B = 'b'")
    s.write("rp/sub/__init__.py", "")
    s.write("rp/sub/c.py", "from .. import b as up_b, level as up_level\nfrom ..b import B\nfrom . import __name__ as here\n")
    s.write("rp/beyond.py", "from ... import x")
    s.write("rp/missing.py", "from .nothing import x")
    s.write("rp/missing2.py", "from . import nothing")
    import rp.a
    print(rp.a.B, rp.a.c.here, rp.a.up_b is rp.b, rp.a.up_level, rp.a.whole is rp.a.c)
    for name in ("rp.beyond", "rp.missing", "rp.missing2"):
        try:
            __import__(name)
        except ImportError as e:
            print(name, type(e).__name__, s.clean(e))
    ns = {"__name__": "rp.virtual", "__package__": "rp"}
    exec("from . import b; from .sub import c; x = b.B", ns)
    print(ns["x"], ns["c"].__name__)
    import warnings
    for env in ({"__name__": "rp.x"}, {"__name__": "rp.x", "__package__": ""}, {"__name__": "rp", "__path__": []}, {}, {"__package__": "rp", "__spec__": rp.a.__spec__}, {"__package__": "no_pkg"}):
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            try:
                exec("from . import b", dict(env))
                print(sorted(env), "ok", [str(x.message) for x in w])
            except Exception as e:
                print(sorted(env), type(e).__name__, s.clean(e), [str(x.message) for x in w])
