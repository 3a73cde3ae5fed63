# @row IN-01
def trace(label):
    print("trace", label)
    return lambda f: f
@trace("decorator of f")
def f(x=print("default of f"), *, y=print("keyword default")) -> print("annotation of f"):
    print("never at import")
class A(*[print("bases of A")] and ()):
    print("body of A")
    @trace("method decorator")
    def m(self, d=print("method default")): pass
    class Inner:
        print("inner body")
if print("condition"):
    print("not here")
for _ in [print("iterable")]:
    print("loop body")
lam = lambda x=print("lambda default"): print("not yet")
gen = (print("element") for x in [print("first iterable now")])
print("before next")
next(gen)
print([print("argument one"), print("argument two")])
assert print("asserted") is None
