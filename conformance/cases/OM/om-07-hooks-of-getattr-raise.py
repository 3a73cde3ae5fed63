# @row OM-07
# What __getattr__, __getattribute__ and properties raise, and how getattr, hasattr and the default take it.
class P:
    @property
    def attribute_error(self): raise AttributeError("from property")
    @property
    def nested(self): return self.inner_missing
    @property
    def key_error(self): raise KeyError("key")
class G(P):
    def __getattr__(self, name):
        if name == "inner_missing": raise AttributeError(f"getattr {name}")
        return f"fallback {name}"
class R(P):
    def __getattr__(self, name): raise KeyError(name)
class A(P):
    def __getattribute__(self, name):
        if name == "blocked": raise AttributeError("blocked here")
        if name == "stop": raise StopIteration("stopped")
        return super().__getattribute__(name)
class B(A):
    def __getattr__(self, name): return f"B {name}"
for cls in (P, G, R, A, B):
    for name in ("attribute_error", "nested", "key_error", "blocked", "stop", "missing"):
        out = []
        for f in (lambda: getattr(cls(), name), lambda: getattr(cls(), name, "default"), lambda: hasattr(cls(), name)):
            try: out.append(str(f()))
            except Exception as e: out.append(f"{type(e).__name__}({e})" + (f" from {e.__context__!r}" if e.__context__ else ""))
        print(cls.__name__, name, "|", " | ".join(out))
