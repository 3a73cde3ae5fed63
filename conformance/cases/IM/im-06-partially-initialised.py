# @row IM-06
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("pa.py", "import sys\nimport pb\nx = 1\nprint('pa done', pb.y)\n")
    s.write("pb.py", "import sys\npa = sys.modules['pa']\nprint(pa.__name__, hasattr(pa, 'x'), pa.__spec__._initializing)\ntry:\n    pa.x\nexcept AttributeError as e:\n    print(e.name)\ny = 2\n")
    import pa
    print(pa.__spec__._initializing, sys.modules["pb"].pa is pa)
    s.write("pc/__init__.py", "from . import sub\nz = 1\n")
    s.write("pc/sub.py", "import pc\nimport pc.sub as me\ntry:\n    from pc import z\nexcept ImportError as e:\n    print(str(e).split(' (')[0])\nprint(me.__name__, hasattr(pc, 'sub'))\n")
    import pc
    print(pc.sub.__name__)
    s.write("stdlib_shadow_test.py", "import stdlib_shadow_test\nstdlib_shadow_test.missing\n")
    try:
        import stdlib_shadow_test
    except AttributeError as e:
        print(s.clean(e))
