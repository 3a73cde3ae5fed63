# @row NS-02
def f():
    x = "kept"
    try:
        [1 // (x - 1) for x in (2, 1)]
    except ZeroDivisionError:
        print(x)
    try:
        [x for x in 5]
    except TypeError as e:
        print(e, x)
    y = {x: z for x, z in [(1, 2)]}
    print(x, y)
    try:
        z
    except NameError as e:
        print(e)
f()
