# @row OM-02
class B:
    def __bytes__(self): return b"data"
    def __format__(self, spec): return f"<{spec}>"
    def __dir__(self): return ["z", "a"]
print(bytes(B()), format(B()), format(B(), "abc"), f"{B():>{5}}", "{:x}{!s:.2}".format(B(), "abc"), dir(B()))
class Wrong:
    def __bytes__(self): return "str"
    def __format__(self, spec): return 5
    def __dir__(self): return 5
for call in (bytes, format, lambda w: f"{w}", lambda w: "{}".format(w), dir):
    try:
        call(Wrong())
    except TypeError as e:
        print(e)
