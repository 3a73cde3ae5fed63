# @row NS-03
# The nearest enclosing function that binds the name is meant, class bodies and module are passed over.
x = "module"
def a():
    x = "a"
    def b():
        class K:
            x = "K"
            def m(self):
                nonlocal x
                x += "!"
                return x
            y = x
        def c():
            def d():
                nonlocal x
                x += "?"
                return x
            return d()
        return K().m(), c(), K.x, K.y
    print(b(), x)
    def e():
        x = "e"
        def f():
            nonlocal x
            x = "f"
        f()
        return x
    print(e(), x)
a()
print(x)
def shadow():
    v = 0
    def arg(v):
        def inner():
            nonlocal v
            v += 1
            return v
        return inner
    i = arg(10)
    i()
    return i(), v
print(shadow())
def loop():
    total = 0
    def add(n):
        nonlocal total
        for total in range(total, total + n): pass
    add(3)
    add(2)
    return total
print(loop())
