# @row OM-18
class Wrong:
    def __iter__(self): return 5
class Nothing:
    __iter__ = None
    def __getitem__(self, index): return index
class NoReversed:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, index): return index
class Empty: pass
for value in (Wrong(), Nothing(), Empty(), Empty):
    for function in (iter, list, lambda v: [*v], lambda v: 1 in v, min, lambda v: dict(v), lambda v: "".join(v)):
        try:
            function(value)
        except TypeError as error:
            print(error)
for call in (lambda: reversed(NoReversed()), lambda: reversed(Empty()), lambda: reversed({1}), lambda: reversed(5)):
    try:
        call()
    except TypeError as error:
        print(error)
