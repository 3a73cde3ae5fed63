# @row OM-12
class Box[T, *Ts, **P]:
    def get[U](self, x: T, u: U) -> T: return x
class Sized[T: (int, str), B: object]: pass
print(Box.__type_params__, Box.get.__type_params__, Sized.__type_params__, Box.__orig_bases__, Box.__parameters__)
T, B = Sized.__type_params__
print(T.__name__, T.__constraints__, T.__bound__, B.__bound__, B.__constraints__, T.__covariant__, T.__infer_variance__)
print(Box.get.__annotations__, Box[int, str, [bool]])
type Pair[A, Z = int] = tuple[A, Z]
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int], type(Pair).__name__, Pair.__name__)
print(Pair.__type_params__[1].__default__, Pair.__type_params__[1].has_default(), Pair.__type_params__[0].has_default())
def f[T](x: T) -> list[T]: return [x]
print(f(1), f.__type_params__, f.__annotations__)
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as e:
    print(e)
class Plain: pass
print(Plain.__type_params__)
