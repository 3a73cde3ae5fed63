# @row OM-19
class A:
    def f(self): return 1
class B(A): pass
b = B()
bound = b.f
results = [b.f()]
A.f = lambda self: 2
results += [b.f(), bound()]
B.f = lambda self: 3
results.append(b.f())
del B.f
results.append(b.f())
b.f = lambda: 4
results.append(b.f())
A.f = property(lambda self: lambda: 5)
results.append(b.f())
print(results)
