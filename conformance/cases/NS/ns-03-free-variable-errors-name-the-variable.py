# @row NS-03
# An unbound free variable is a NameError with its own words, an unbound cell of one's own an UnboundLocalError; name is set on both.
def free():
    def inner(): return v
    try: inner()
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    v = 1
    return inner()
print(free())
def own():
    def inner(): return v
    try: v
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    v = 1
own()
def delete_free():
    w = 1
    def inner():
        nonlocal w
        del w
        del w
    try: inner()
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    try: del w
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
delete_free()
def augment_free():
    def inner():
        nonlocal z
        z += 1
    try: inner()
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    z = 1
augment_free()
def generator():
    g = (q for _ in "a")
    try: next(g)
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    q = 1
generator()
def comprehension():
    try: [r for _ in "a"]
    except NameError as e: print(type(e).__name__, "|", e, "|", e.name)
    r = 1
comprehension()
class K:
    def m(self):
        try: __class__
        except NameError as e: print(type(e).__name__, "|", e)
    try: m(None)
    except NameError as e: print(e)
