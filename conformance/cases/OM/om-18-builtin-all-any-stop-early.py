# @row OM-18
def values(*items):
    for item in items:
        print("asked", item)
        yield item
print(all(values(1, 0, 2))); print(any(values(0, 3, 4))); print(all(values())); print(any(values()))
class T:
    def __bool__(self): return 1
class L:
    def __len__(self): return -1
class M:
    def __len__(self): return "a"
for value in (T(), L(), M()):
    for function in (bool, lambda v: all([v]), lambda v: not v):
        try:
            function(value)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
