# @row OM-03
def g(): yield
async def co(): pass
async def ag(): yield
c = co()
for value in (
    1, 1.0, 1j, "s", b"b", (), [], {}, {1}, None, ..., True, len, int, g, g(), c, ag(), lambda: 0, 1 .real.__add__,
    [].append, int.real, {}.keys(), iter(()), range(1), slice(1), type, object(), NotImplemented,
):
    print(type(value).__module__, type(value).__qualname__, end="; ")
print()
c.close()
print(
    type(int | str), type(list[int]), type(super(int, 1)), type(property()), type(staticmethod(g)),
    type(classmethod(g)), type(memoryview(b"")),
)
