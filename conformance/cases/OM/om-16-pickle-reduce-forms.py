# @row OM-16
import pickle
class List(list):
    def __reduce__(self): return (List, (), {"tag": 1}, iter([1, 2]))
class Dict(dict):
    def __reduce__(self): return (Dict, (), None, None, iter([("a", 1)]))
def restore(obj, state): obj.restored = state
class Six:
    def __reduce__(self): return (Six, (), "state", None, None, restore)
class Name:
    def __reduce__(self): return "the_name"
the_name = Name()
l, d, s = (pickle.loads(pickle._dumps(c())) for c in (List, Dict, Six))
print(l, l.tag, d, s.restored, pickle.loads(pickle._dumps(the_name)) is the_name)
class Bad:
    def __init__(self, r): self.r = r
    def __reduce__(self): return self.r
for r in (5, (), (1,), (1, 2), (list, 5), (list, (), 1, 2, 3, 4, 5), None):
    try:
        pickle._dumps(Bad(r))
    except pickle.PicklingError as e:
        print(type(e).__name__)
