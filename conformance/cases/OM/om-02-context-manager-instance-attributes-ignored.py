# @row OM-02
class C: pass
c = C()
c.__enter__ = lambda: 1
c.__exit__ = lambda *a: None
try:
    with c: pass
except TypeError as e:
    print(e)
class A:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
try:
    with A(): pass
except TypeError as e:
    print(e)
async def run(x):
    async with x: pass
for x in (C(), 5):
    try:
        run(x).send(None)
    except TypeError as e:
        print(e)
