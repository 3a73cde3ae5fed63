# @row OM-05
class M:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
class NoKeys:
    def __getitem__(self, k): return k
class BadKeys:
    def keys(self): return 5
class FailsAtItem:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise KeyError("from item")
class FailsAtIter:
    def __iter__(self): raise TypeError("from iter")
def f(*a, **k): return a, k
print(f(**M()), f(**{**M(), "c": 1}))
for run in (
    lambda: f(**NoKeys()), lambda: f(**BadKeys()), lambda: f(**FailsAtItem()), lambda: f(*FailsAtIter()),
    lambda: {**NoKeys()}, lambda: {**FailsAtItem()},
):
    try:
        run()
    except Exception as e:
        print(type(e).__name__, e)
