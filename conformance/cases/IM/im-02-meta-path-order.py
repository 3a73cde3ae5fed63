# @row IM-02
# The finders of sys.meta_path, in order, and what asks them.
import sys
print([getattr(f, "__name__", f) for f in sys.meta_path[-3:]])
class Log:
    def __init__(self, tag): self.tag = tag
    def find_spec(self, name, path=None, target=None):
        print(self.tag, name, path, target)
sys.meta_path.insert(0, Log("first"))
sys.meta_path.append(Log("last"))
try:
    import nothing_here
except ImportError as e:
    print(e)
import sys, itertools
