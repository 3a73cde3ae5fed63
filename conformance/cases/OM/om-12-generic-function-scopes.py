# @row OM-12
def outer():
    x = "outer local"
    def inner[T: x](y: x = x) -> x: return y, x
    return inner
f = outer()
print(f(), f.__annotations__, f.__type_params__[0].__bound__, f.__qualname__)
class C:
    name = "class name"
    def m[T: name](self, a: name = name) -> T: return a
    async def co[T](self): return T
print(C().m(), C.m.__annotations__, C.m.__type_params__[0].__bound__, C.m.__qualname__, C.co.__type_params__)
def deco(fn):
    print("deco sees", fn.__type_params__)
    return fn
@deco
def g[T](): pass
