# @row NS-03
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def reset():
        nonlocal n
        n = 0
    return up, reset
up, reset = counter()
print(up(), up(), reset(), up())
def deep():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 10
            def c():
                nonlocal x
                x += 100
            c()
        b()
    a()
    return x
def shadowed():
    x = "outer"
    def mid():
        x = "mid"
        def inner():
            nonlocal x
            x = "changed"
        inner()
        return x
    return mid(), x
print(deep(), shadowed())
