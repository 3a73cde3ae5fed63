# @row OM-08
class A:
    f = len
    g = lambda self: "lambda binds"
    h = int
    u = str.upper
    m = [].append
    b = print
class S(str):
    up = str.upper
print(A().f("abc"), A().g(), A().h("5"), S("x").up())
try:
    A().u()
except TypeError as e:
    print(str(e).replace("__main__.", ""))
print(A().f is len, A().h is int)
