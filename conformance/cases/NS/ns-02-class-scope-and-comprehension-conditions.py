# @row NS-02
n = "global n"
class A:
    n = 2
    rng = [i for i in range(n)]
    try: cond = [i for i in range(3) if i < n]
    except (NameError, TypeError) as e: cond = type(e).__name__
    nested = [[j for j in range(i)] for i in range(n)]
    lam = [(lambda: n)() for _ in (1,)]
    gen = list(i for i in range(n))
    dic = {i: n for i in range(1)}
    outer_first = [x for x in [n]]
print(A.rng, A.cond, A.nested, A.lam, A.gen, A.dic, A.outer_first)
def f():
    n = "f's n"
    class B:
        n = "B's n"
        a = [n for _ in (1,)]
        b = (lambda: n)()
        c = n
    return B.a, B.b, B.c
print(f())
