# @row NS-02
def g():
    x = 1
    y = yield sorted(locals())
    yield sorted(locals()), y
i = g()
print(next(i), i.send("sent"), i.gi_frame.f_locals)
def lazy():
    global seen
    for v in src():
        yield v
def src():
    return [n * 2 for n in range(2)]
print(list(lazy()))
def closes():
    try:
        z = 1
        yield
    finally:
        print("locals at close", sorted(locals()))
c = closes()
next(c)
c.close()
print(c.gi_frame)
