# @row OM-09
import pickle, copy
class A:
    def m(self): return "m", self.v
    @classmethod
    def c(cls): return cls.__name__
a = A()
a.v = 5
m = pickle.loads(pickle.dumps(a.m))
print(m(), m.__self__ is a, type(m).__name__, a.m.__reduce__()[1][1])
print(copy.copy(a.m)(), copy.copy(a.m) == a.m, copy.deepcopy(a.m).__self__ is a, copy.deepcopy(a.m)())
print(
    pickle.loads(pickle.dumps(A.c))(), pickle.loads(pickle.dumps([1].append)).__name__,
    pickle.loads(pickle.dumps(str.upper)) is str.upper, pickle.loads(pickle.dumps(dict.fromkeys))("a"),
)
