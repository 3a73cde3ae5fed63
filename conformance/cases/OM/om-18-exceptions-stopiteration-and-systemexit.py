# @row OM-18
for args in ((), (1,), (1, 2), ((1, 2),), (None,)):
    print(
        args, StopIteration(*args).value, SystemExit(*args).code, StopAsyncIteration(*args).args,
        hasattr(StopAsyncIteration(), "value"), GeneratorExit(*args).args,
    )
e = StopIteration(1)
e.value = "set"
print(e.value, e.args)
del e.value
print(e.value)
s = SystemExit(1)
s.code = [1]
print(s.code, s.args)
def g(): return "ret"; yield
try:
    next(g())
except StopIteration as e:
    print(e.value, e.args)
class S(StopIteration):
    def __init__(self, a): super().__init__(a * 2)
print(S(4).value, S(4).args)
