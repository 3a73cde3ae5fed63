# @row OM-12
log = []
def note(x):
    log.append(x)
    return int
type A = note("value")
print(log, A, A.__name__, type(A).__name__, A.__type_params__, A.__module__)
print(A.__value__, A.__value__, log)
type L[T] = list[T] | L[list[T]]
print(L.__value__, L[int], L[int].__args__, L[int].__origin__ is L, L.__parameters__)
for run in (
    lambda: A[int], lambda: A(), lambda: setattr(A, "__value__", 1), lambda: setattr(A, "__name__", 1),
    lambda: isinstance(1, A), lambda: A | "x", lambda: type("S", (type(A),), {}),
):
    try:
        print(run())
    except Exception as e:
        print(type(e).__name__, e)
