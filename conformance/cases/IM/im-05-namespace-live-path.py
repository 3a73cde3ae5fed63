# @row IM-05
# The path of a namespace package follows sys.path.
import sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("a/livens/one.py", ""); s.write("b/livens/two.py", "")
    sys.path.insert(0, os.path.join(s.path, "a"))
    import livens.one
    print([s.clean(p) for p in livens.__path__], len(livens.__path__), livens.__file__, livens.__spec__.origin)
    sys.path.insert(1, os.path.join(s.path, "b"))
    import livens.two
    print([s.clean(p) for p in livens.__path__], os.path.join(s.path, "b", "livens") in livens.__path__, s.clean(livens.__path__[1]))
    del sys.path[:2]
