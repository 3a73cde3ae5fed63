# @row BC-06
import marshal
source = '''
def f(a, b=1, *args, k=None, **kw):
    "doc"
    try:
        return [x * a for x in args if x] + [lambda: k]
    except ValueError as e:
        raise KeyError(f"{e!r}") from e
class C:
    x: int = (1, 2.5, "s", b"b", None, ..., frozenset({1, 2}))
    def m(self): return super().__repr__()
async def co():
    async with f() as q: await q
'''
code = compile(source, "file.py", "exec")
data = marshal.dumps(code)
back = marshal.loads(data)
print(back == code, back is code, back.co_filename, len(data), marshal.dumps(back) == data)
def walk(a, b):
    for n in ("co_code", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable", "co_exceptiontable", "co_flags", "co_stacksize", "co_qualname", "co_firstlineno"):
        assert getattr(a, n) == getattr(b, n), n
    count = 1
    for x, y in zip(a.co_consts, b.co_consts):
        if hasattr(x, "co_code"):
            count += walk(x, y)
        else:
            assert x == y and type(x) is type(y)
    return count
print(walk(code, back))
ns = {}
exec(marshal.loads(marshal.dumps(compile("def g(n): return [i ** 2 for i in range(n)]", "<m>", "exec"))), ns)
print(ns["g"](5))
print(data[:40].hex())
