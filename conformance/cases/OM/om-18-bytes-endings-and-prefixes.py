# @row OM-18
data = b"hello.py"
print(data.endswith((b".txt", b".py")), data.startswith(bytearray(b"he")), data.removesuffix(b".py"), data.removeprefix(memoryview(b"he")), data.startswith(b"l", 2), data.endswith(b"", 99), data.startswith(()))
for call in (lambda: data.endswith("py"), lambda: data.startswith([b"h"]), lambda: data.removeprefix("h"), lambda: data.endswith((b"p", 5)), lambda: data.startswith(), lambda: data.removesuffix(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
