# @row OM-02
class C:
    def __call__(self, a, /, b, *args, c=0, **kw): return a, b, args, c, kw
c = C()
print(c(1, 2), c(1, b=2), c(1, 2, 3, c=4, d=5), c(*[1, 2], **{"c": 3}))
for bad in (lambda: c(), lambda: c(1), lambda: c(a=1, b=2), lambda: c(1, 2, b=3), lambda: C.__call__()):
    try: print(bad())
    except TypeError as e: print(e)
class NoCall: pass
class Bad:
    __call__ = 5
for cls in (NoCall, Bad):
    try: cls()()
    except TypeError as e: print(e)
