# @row OM-14
def f():
    a = 1000
    b = 1000
    return a is b, 1.5, 1.5, (1, 2, 3), (1, 2, 3), "long text with spaces", "long text with spaces"
r = f()
print(r[0], r[1] is r[2], r[3] is r[4], r[5] is r[6], f()[3] is f()[3])
def g(): return (1, 2, 3), 1000, -0.0, 0.0, 0, False, 1, True, 1.0
print(g()[0] is r[3], g.__code__.co_consts, [type(x).__name__ for x in g()])
print((lambda: {1, 2} and 3 in {3, 4})(), (lambda x: x in [1, 2]).__code__.co_consts, (lambda x: x in {1, 2}).__code__.co_consts)
x = 500
y = 500
print(x is y)
exec("z = 500")
print(x is z)
