# @row OM-12
log = []
def note(x):
    log.append(x)
    return int
class A[T: note("bound"), U: (note("c1"), note("c2")) = note("default")]: pass
print(log)
T, U = A.__type_params__
print(T.__bound__, log)
print(T.__bound__, log)
print(U.__constraints__, log)
print(U.__default__, log)
class B[X: undefined]: pass
try:
    B.__type_params__[0].__bound__
except NameError as e:
    print(e)
undefined = str
print(B.__type_params__[0].__bound__)
