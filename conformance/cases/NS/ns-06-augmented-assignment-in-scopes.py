# @row NS-06
# Augmented assignment binds: a global or free name used so in a function is local unless declared.
n = 1
def local():
    n += 1
def declared():
    global n
    n += 1
def free():
    n = 10
    def inner():
        n += 1
    def declared():
        nonlocal n
        n += 1
        return n
    try: inner()
    except UnboundLocalError as e: print(e)
    return declared()
try: local()
except UnboundLocalError as e: print(e)
declared()
print(n, free())
class K:
    n += 5
    m = n
    m *= 2
print(K.n, K.m, n)
class Sub(K):
    try: m += 1
    except NameError as e: print(e)
try: undefined += 1
except NameError as e: print(e)
t = ([1], 2)
try: t[0] += [2]
except TypeError as e: print(e, t)
def default(l=[]):
    l += [1]
    return l
print(default(), default())
s = "a"
for op, v in (("+=", "b"), ("*=", 2), ("%=", ())):
    ns = {"s": s, "v": v}
    try: exec(f"s {op} v", ns); print(ns["s"])
    except TypeError as e: print(e)
for bad in ("a, b += 1", "(a) += 1", "[a] += 1", "f() += 1", "a + b += 1", "None += 1", "5 += 1", "a += b += 1", "a += yield", "x: int += 1", "(a, b) += 1", "*a += 1", "a if b else c += 1", "a += *b", "a += *b,"):
    try: compile(bad, "s", "exec"); print(bad, "ok")
    except SyntaxError as e: print(bad, "->", e.msg)
