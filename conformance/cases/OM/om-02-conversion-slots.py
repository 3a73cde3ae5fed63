# @row OM-02
class N:
    def __init__(self, **r):
        self.r = r

    def __int__(self):
        return self.r.get("int", 1)

    def __float__(self):
        return self.r.get("float", 1.5)

    def __index__(self):
        return self.r.get("index", 2)

    def __bool__(self):
        return self.r.get("bool", True)

    def __str__(self):
        return self.r.get("str", "N!")

    def __repr__(self):
        return self.r.get("repr", "<N>")

    def __bytes__(self):
        return self.r.get("bytes", b"N")

    def __hash__(self):
        return self.r.get("hash", 7)

    def __len__(self):
        return self.r.get("len", 3)

    def __complex__(self):
        return self.r.get("complex", 1j)

    def __format__(self, spec):
        return self.r.get("format", f"[{spec}]")


def show(f, **r):
    try:
        print(repr(f(N(**r))))
    except Exception as e:
        print(type(e).__name__, e)


for f in (int, float, bool, str, repr, bytes, hash, len, complex, format, hex, range, "abcd".__getitem__):
    show(f)
show(int, int="x")
show(float, float=1)
show(hex, index=1.0)
show(bool, bool=1)
show(str, str=1)
show(repr, repr=None)
show(bytes, bytes="s")
show(hash, hash="h")
show(hash, hash=2**61 + 5)
show(len, len=-1)
show(len, len=2**70)
show(len, len="3")
show(complex, complex=1)
show(format, format=3)
show(lambda n: f"{n:>5}")
show(lambda n: f"{n!r:>5}|{n!s:<5}|{n!a}")
