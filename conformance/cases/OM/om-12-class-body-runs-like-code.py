# @row OM-12
import sys
class A:
    for i in range(3):
        exec(f"attr{i} = i * 10")
    if sys:
        cond = True
    else:
        never = True
    try:
        undefined
    except NameError as e:
        message = str(e)
    with open("/dev/null") as fh: pass
    while True:
        stop = 1
        break
    x: int
    y: int = 5
    del i
    import os.path as path
    print("in body", sorted(k for k in locals() if not k.startswith("__"))[:4])
    (z := 9)
    match z:
        case int(n): pass
    lambda_ = lambda self: self.z
print(
    A.attr2, A.cond, A.message, A.fh.closed, hasattr(A, "i"), hasattr(A, "e"), A.z, A.n, A().lambda_(),
    A.__annotations__, A.path.__name__ != "",
)
