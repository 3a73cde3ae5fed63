# @row NS-01
x = "global"
class A:
    x = "class"
    direct = x
    by_lambda = (lambda: x)()
    by_default = (lambda x=x: x)()
    by_generator = next(x for _ in "a")
    by_iterable = next(c for c in [x])
    by_comprehension = [x for _ in "a"][0]
    class Inner:
        seen = x
print(A.direct, A.by_lambda, A.by_default, A.by_generator, A.by_iterable, A.by_comprehension, A.Inner.seen)
