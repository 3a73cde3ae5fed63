# @row OM-04
class A: pass
class B(A): pass
def attempt(name, *bases):
    try:
        print(type(name, bases, {}).__mro__)
    except TypeError as e:
        print(e)

attempt("C", A, B)
attempt("C", object, A)
attempt("C", A, A)
class P(A): pass
class Q(A): pass
class R(P, Q): pass
class S(Q, P): pass
attempt("T", R, S)
attempt("U", R, P, Q)
attempt("V", P, R)
attempt("I", int, str)
attempt("L", int, list)
attempt("N", A, int, object)
