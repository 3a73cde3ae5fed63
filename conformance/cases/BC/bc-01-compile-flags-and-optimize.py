# @row BC-01
source = '''
"module doc"
def f(x):
    "function doc"
    assert x, "message"
    if __debug__:
        return "debug"
    return "no debug"
class C:
    "class doc"
'''
for level in (-1, 0, 1, 2):
    ns = {}
    exec(compile(source, "<s>", "exec", optimize=level), ns)
    try:
        result = ns["f"](0)
    except AssertionError as e:
        result = f"AssertionError {e}"
    print(level, ns.get("__doc__"), ns["f"].__doc__, ns["C"].__doc__, result)
try:
    compile("1", "f", "exec", optimize=3)
except ValueError as e:
    print(e)
import __future__
print(__future__.annotations.compiler_flag, __future__.annotations.getOptionalRelease(), __future__.all_feature_names)
code = compile("x: undefined = 1", "f", "exec", __future__.annotations.compiler_flag)
ns = {}
exec(code, ns)
print(ns["__annotations__"], code.co_flags & __future__.annotations.compiler_flag != 0)
for s in ("from __future__ import nope", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "from __future__ import *", "from __future__ import annotations as a; x = 1"):
    try:
        compile(s, "f", "exec")
        print("fine")
    except SyntaxError as e:
        print(e)
