# @row NS-02
x = "kept"
print([x for x in range(3)], {x for x in "a"}, {x: y for x, y in [(1, 2)]}, list(x for x in "b"), x)
def f():
    i = "kept"
    r = [i for i in range(2)]
    return r, i, sorted(locals())
print(f())
def g():
    r = [lambda: i for i in range(2)]
    try:
        i
    except NameError as e:
        return [h() for h in r], str(e)
print(g())
print([[y for y in range(x)] for x in range(3)], [(x, y) for x in "ab" for y in x], [x for x in [1, 2, 3] if x > 1 if x < 3])
try:
    [y for x in [1]]
except NameError as e:
    print(e)
