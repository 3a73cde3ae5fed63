# @row BC-05
def greet(name, greeting="Hello", /, *rest, loud=False, **options):
    "the doc"
    message = f"{greeting}, {name}!"
    inner = lambda: message
    return message
c = greet.__code__
for a in ("co_name", "co_qualname", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_varnames", "co_cellvars", "co_freevars", "co_names", "co_stacksize", "co_flags", "co_firstlineno", "co_exceptiontable", "co_linetable", "co_code"):
    print(a, getattr(c, a))
print([k if not hasattr(k, "co_name") else k.co_name for k in c.co_consts], type(c).__name__, c.co_filename == __file__)
class K:
    def m(self):
        return [x for x in (lambda: self)()]
print(K.m.__code__.co_qualname, K.m.__code__.co_cellvars, K.m.__code__.co_consts[1].co_freevars, K.m.__code__.co_consts[1].co_qualname)
for bad in (lambda: setattr(c, "co_name", "x"), lambda: delattr(c, "co_code"), lambda: setattr(c, "new", 1), lambda: type(c)(), lambda: c.co_nothing):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
def gen(): yield
async def co(): pass
async def ag(): yield
def nested():
    def n(): pass
    return n
print([f.__code__.co_flags for f in (gen, co, ag, nested, nested(), lambda: 0)], compile("1", "f", "eval").co_flags, compile("class C: pass", "f", "exec").co_consts[0].co_flags)
print([getattr(c, "co_lnotab", None) and len(c.co_lnotab) > 0] if False else "lnotab is deprecated")
