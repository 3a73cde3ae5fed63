# @row NS-02
def f[T](): pass
class A[T]:
    def m[U](self): pass
    type X[V] = V
type Y[T: int] = T
print(f.__qualname__, A.__qualname__, A.m.__qualname__, A.X.__name__)
import types
def nested(code, depth=0):
    for c in code.co_consts:
        if isinstance(c, types.CodeType):
            print(" " * depth + c.co_name, c.co_qualname, c.co_freevars, c.co_cellvars)
            nested(c, depth + 1)
nested(compile("def f[T: int](x: T): return T\nclass A[T](B[T]):\n def m(self): return T\ntype Y[T] = T", "<s>", "exec"))
