# @row NS-03
# A name declared global is bound in the module by any binding statement, also from a class body and from nested functions.
def by_for():
    global g
    for g in range(3): pass
def by_class():
    global g
    class g:
        def m(self): pass
def by_def():
    global g
    def g(): pass
def by_import():
    global g
    import os.path as g
def by_except():
    global g
    try: [][0]
    except IndexError as g: pass
class Body:
    global g
    g = "from class body"
    h = g
print(g, Body.h, "g" in vars(Body))
by_for(); print(g)
by_class(); print(g.__qualname__, g.m.__qualname__)
by_def(); print(g.__qualname__, g.__name__)
by_import(); print(g.__name__)
by_except()
try: g
except NameError as e: print(e)
def nested():
    global g
    g = 1
    def inner():
        g = 2
        def innermost():
            global g
            g += 10
            return g
        return innermost(), g
    return inner(), g
print(nested())
def annotated():
    global g
    (g): int = 5
    print(g)
try: annotated()
except SyntaxError as e: print(e)
def comprehension():
    global g
    return [(g := n) for n in range(5)], [g for g in "ab"]
print(comprehension(), g)
