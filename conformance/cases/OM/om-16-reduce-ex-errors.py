# @row OM-16
class Args:
    def __init__(self, r): self.r = r
    def __getnewargs__(self): return self.r
class ArgsEx:
    def __init__(self, r): self.r = r
    def __getnewargs_ex__(self): return self.r
for make, results in ((Args, ([], None, 5)), (ArgsEx, ([], (1,), ((1,), []), ([], {}), (1, 2, 3), None))):
    for r in results:
        try:
            print(make(r).__reduce_ex__(2)[1][1:])
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
class Keyword:
    def __getnewargs_ex__(self): return (), {"k": 1}
print(Keyword().__reduce_ex__(2)[0].__name__, Keyword().__reduce_ex__(4)[0].__name__)
for args in ((), ("x",), (1, 2), (2.0,)):
    try:
        object().__reduce_ex__(*args)
    except TypeError as e:
        print(e)
