# @row IM-06
import sys, builtins
from scratch import Scratch
with Scratch() as s:
    builtins.clean = s.clean
    s.write("cp/__init__.py", "from . import a\n")
    s.write("cp/a.py", "from . import b\nname = 'a'\n")
    s.write("cp/b.py", "import cp.a\ntry:\n    cp.a.name\nexcept AttributeError as e:\n    print(clean(e))\nfrom cp import a\nprint(a.__name__, hasattr(a, 'name'))\ntry:\n    from cp.a import name\nexcept ImportError as e:\n    print(clean(e), e.name, e.name_from)\nimport cp.a as alias\nprint(alias is a)\n")
    import cp
    print(cp.a.name)
    s.write("cq/__init__.py", "import cq.x\n")
    s.write("cq/x.py", "import cq.y\n")
    s.write("cq/y.py", "import cq\ntry:\n    cq.x\nexcept AttributeError as e:\n    print(clean(e))\nimport cq.x as z\nprint(z.__name__)\ntry:\n    cq.nothing\nexcept AttributeError as e:\n    print(s_clean(e))\n".replace("s_clean(e)", "str(e).split(' from ')[0]"))
    import cq
    print(cq.x.__name__)
    s.write("selfish.py", "import selfish\nprint(selfish.__name__, hasattr(selfish, 'later'))\nlater = 1\nfrom selfish import later as l\nprint(l)\n")
    import selfish
    s.write("c1.py", "def f():\n    from c2 import g\n    return g()\nimport c2\nx = 1\n")
    s.write("c2.py", "import c1\ndef g():\n    return c1.x\n")
    import c1
    print(c1.f())
