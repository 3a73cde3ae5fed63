# @row IM-05
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("pa/__init__.py", "__all__ = ['one', 'two', 'attr']\nattr = 5\n")
    s.write("pa/one.py", "print('one runs')\n")
    s.write("pa/two.py", "print('two runs')\n")
    s.write("pa/three.py", "print('three runs')\n")
    ns = {}
    exec("from pa import *", ns)
    print(sorted(k for k in ns if k[0] != "_"), [n for n in sys.modules if n.startswith("pa.")])
    s.write("pb/__init__.py", "__all__ = ['missing']\n")
    try:
        exec("from pb import *", {})
    except AttributeError as e:
        print(e)
    s.write("pc/__init__.py", "__all__ = [5]\n")
    try:
        exec("from pc import *", {})
    except TypeError as e:
        print(e)
    s.write("pd.py", "__all__ = [5]\n")
    try:
        exec("from pd import *", {})
    except TypeError as e:
        print(e)
    s.write("pe/__init__.py", "kid = 'an attribute'\n")
    s.write("pe/kid.py", "print('kid runs')\n")
    from pe import kid
    print(kid)
    import pe.kid
    from pe import kid
    print(type(kid).__name__)
    s.write("pf/__init__.py", "def __getattr__(name):\n    print('asked', name)\n    if name == 'lazy': return 42\n    raise AttributeError(name)\n")
    s.write("pf/real.py", "")
    from pf import lazy, real
    print(lazy, real.__name__)
    try:
        from pf import nosuch
    except ImportError as e:
        print(s.clean(e))
    s.write("pg/__init__.py", "class Deny:\n    __name__ = 'pg'\n    __path__ = __path__\n    __spec__ = __spec__\n    __slots__ = ()\nimport sys\nsys.modules[__name__] = Deny()\n")
    s.write("pg/inner.py", "")
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        import pg.inner
    print([str(x.message) for x in w], "pg.inner" in sys.modules)
