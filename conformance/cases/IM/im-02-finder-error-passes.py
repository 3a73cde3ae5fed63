# @row IM-02
# What a finder raises is what the import raises.
import sys
class Angry:
    def find_spec(self, name, path, target=None): raise LookupError(name)
sys.meta_path.insert(0, Angry())
try:
    import colorsys
except LookupError as e:
    print(type(e).__name__, e)
