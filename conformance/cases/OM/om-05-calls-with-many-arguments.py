# @row OM-05
def f(*a, **k): return len(a), len(k)
args = list(range(300))
kw = {f"k{i}": i for i in range(300)}
print(f(*args, **kw), f(*args, *args), eval("f(" + ",".join(map(str, range(300))) + ")"))
exec("def g(" + ",".join(f"a{i}" for i in range(300)) + "): return a299")
print(g(*args), g(**{f"a{i}": i for i in range(300)}))
try: g(*args[:-2])
except TypeError as e: print(str(e)[-60:])
try: g(*args, 1)
except TypeError as e: print(e)
print(max(*args), min(*args), print(*args[:3], sep="-"), "{}".format(*args), [].__class__(args)[-1])
