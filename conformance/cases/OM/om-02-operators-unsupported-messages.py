# @row OM-02
import operator
class A: pass
binary = "add sub mul matmul truediv floordiv mod pow lshift rshift and_ xor or_ iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ixor ior".split()
for n in binary:
    try:
        getattr(operator, n)(A(), 1)
    except TypeError as e:
        print(e)
for n in ("neg", "pos", "invert", "abs", "index"):
    try:
        getattr(operator, n)(A())
    except TypeError as e:
        print(e)
try:
    divmod(A(), 1)
except TypeError as e:
    print(e)
