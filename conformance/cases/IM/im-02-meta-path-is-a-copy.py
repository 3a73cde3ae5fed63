# @row IM-02
# A finder that changes sys.meta_path while it is asked does not change who is asked in this round.
import sys
class Late:
    def find_spec(self, *a): print("late")
class Adds:
    def find_spec(self, name, *a):
        print("adds", name)
        if not any(isinstance(f, Late) for f in sys.meta_path):
            sys.meta_path.append(Late())
sys.meta_path.insert(0, Adds())
for _ in range(2):
    try:
        import never_was
    except ImportError as e:
        print(e)
