# @row IN-05
import traceback
class C: pass
c = C()
c.a = C()
c.a.b = None
d = {"k": {"n": None}}
x, zero, lst = 5, 0, [1]
def call(a, b): raise ValueError("in call")
tests = [
    lambda: c.a.b.d.e,
    lambda: d["k"]["n"]["z"],
    lambda: x / zero + 1,
    lambda: (x + 1) * (2 + "s"),
    lambda: call(1, call(2, 3)),
    lambda: lst[5],
    lambda: lst.nothing(1, 2),
    lambda: x.y.z,
    lambda: -"s",
    lambda: "%d" % "x",
    lambda: f"{x / zero}",
    lambda: x < "s" < 3,
    lambda: x(1)(2),
    lambda: [i / zero for i in range(2)],
    lambda: {**5},
    lambda: lst[1:2, 3],
    lambda: (yield_ := x @ zero),
    lambda: c.a.b + 1 if x else 2,
    lambda: not lst[9] and x,
    lambda: print(*5),
]
for t in tests:
    try:
        t()
    except Exception as e:
        print("".join(traceback.format_exception(e)[2:]), end="")
def multi():
    return call(
        1,
        2 +
        "s",
    )
try:
    multi()
except TypeError:
    print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
def stmts():
    lst[7] = 1
try:
    stmts()
except IndexError:
    print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
def deletes():
    del d["none"]["x"]
try:
    deletes()
except KeyError:
    print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
def asserts():
    assert x == 6, f"x is {x}"
try:
    asserts()
except AssertionError:
    print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
def unpack():
    a, (b, c) = 1, [2]
try:
    unpack()
except ValueError:
    print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
