# @row NS-07
# The words for wrong arguments of exec and eval, positional and by keyword.
import types
def f(): pass
def free():
    x = 1
    def g(): return x
    return g.__code__, g.__closure__
code, closure = free()
class M:
    def __getitem__(self, k): raise KeyError(k)
calls = [
    lambda: eval(), lambda: exec(), lambda: eval("1", {}, {}, {}), lambda: exec("1", {}, {}, {}), lambda: eval(source="1"), lambda: exec("1", globals={}), lambda: exec("1", locals={}), lambda: eval("x", globals={"x": 5}), lambda: eval("y", locals={"y": 6}),
    lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", []), lambda: exec("1", {}, []), lambda: exec("1", M()), lambda: eval("1", None, None), lambda: eval("len", M()), lambda: eval("1", types.MappingProxyType({})),
    lambda: eval(5), lambda: exec(5), lambda: eval(None), lambda: eval(f), lambda: exec(f), lambda: eval(b"1 + 1"), lambda: eval(bytearray(b"2")), lambda: eval(memoryview(b"3")), lambda: eval(" \t1"), lambda: eval("\n1"), lambda: eval("1\0"), lambda: eval(""), lambda: eval("a = 1"), lambda: eval("1;"), lambda: eval("#"),
    lambda: exec(code), lambda: eval(code), lambda: exec(code, {}, closure=closure), lambda: exec(code, closure=None), lambda: exec(code, closure=()), lambda: exec(code, closure=closure * 2), lambda: exec(code, closure=list(closure)), lambda: exec(code, closure=(5,)),
    lambda: exec("1", closure=()), lambda: exec("1", closure=None), lambda: exec(f.__code__, closure=()), lambda: exec(f.__code__, closure=None), lambda: eval("1", closure=None), lambda: exec("1", {}, {}, closure=None, other=1),
    lambda: eval(compile("1; 2", "s", "exec")), lambda: eval(compile("7", "s", "single")), lambda: exec(compile("8", "s", "eval")),
]
for i, call in enumerate(calls):
    try: print(i, call())
    except Exception as e: print(i, type(e).__name__, e)
