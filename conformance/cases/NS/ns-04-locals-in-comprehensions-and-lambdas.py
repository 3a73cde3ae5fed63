# @row NS-04
def f(a):
    return (lambda b: sorted(locals()))(1), [sorted(locals()) for c in (1,)], list(sorted(locals()) for d in (1,)), {tuple(sorted(locals())) for e in (1,)}
print(f(0))
def closure(a):
    return (lambda b: (a, sorted(locals())))(1), [(a, sorted(locals())) for c in (1,)]
print(closure(5))
async def co(x):
    y = 1
    return sorted(locals())
try:
    co(1).send(None)
except StopIteration as e:
    print(e.value)
print((lambda *args, k=1, **kw: locals())(1, z=2))
