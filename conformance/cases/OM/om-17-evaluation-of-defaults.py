# @row OM-17
# Defaults are evaluated once, left to right, positional before keyword-only, before the annotations and the name is bound.
log = []
def say(x): log.append(x); return x
def deco(f): log.append("deco"); return f
@say(deco)
def f(a: say("A") = say(1), /, b: say("B") = say(2), *c: say("C"), d: say("D") = say(3), e=say(4), **k: say("K")) -> say("R"): pass
print(log[1:], log[0] is deco)
log.clear()
f(); f(); print(log)
try:
    def g(a=say("ok"), b=undefined, c=say("never")): pass
except NameError as e: print(e, log)
try: g
except NameError as e: print(e)
log.clear()
fs = [lambda x=say(i): x for i in range(3)]
print(log, [h() for h in fs])
def counter(n=iter(range(10))): return next(n)
print(counter(), counter(), counter())
async def co(x=say("async")): pass
def gen(x=say("gen")): yield
print(log[3:])
class K:
    def m(self, x=say("in class")): pass
    n = lambda self, y=say("lambda in class"): y
print(log[5:])
for source in ("def f(a=1, b): pass", "def f(a=1, /, b): pass", "def f(*, a=1, b): pass", "lambda a=1, b: 0", "def f(a=1, *b=2): pass", "def f(**k=1): pass", "def f(a=): pass", "def f(a, /, b=1, *, c, d=2, e): pass", "def f(a=yield): pass", "def f(a=(yield)): pass", "lambda x=lambda: 0, *y: 0", "def f(a=*b): pass", "def f(*, **k): pass", "def f(a, a=1): pass", "def f((a, b)=1): pass", "def f(None=1): pass", "def f(a.b=1): pass"):
    try: compile(source, "s", "exec"); print("ok", source)
    except SyntaxError as e: print(e.msg, "|", source)
