# @row OM-02
class G:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
g = G()
print(
    g[1], g[1:2], g[::2], g[1, 2], g[1:2, ...], g[None], g["k"], g[()], g[(1,)], g[*[1, 2]], g[lambda: 0].__name__,
    g[x := 5], x,
)
g[1:2] = "v"
g[1, 2] = "w"
class Added:
    def __radd__(self, other): return f"added to {other}"
g[...] += Added()
del g[:], g["k"]
