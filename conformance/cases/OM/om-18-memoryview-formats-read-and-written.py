# @row OM-18
import array
for code, value in (("b", -1), ("B", 255), ("h", -2), ("H", 65535), ("i", -3), ("I", 2**32 - 1), ("l", -4), ("L", 2**64 - 1), ("q", -5), ("Q", 5), ("f", 1.5), ("d", -2.5), ("?", True), ("c", b"x"), ("n", -6), ("N", 6), ("P", 7), ("e", 0.5)):
    view = memoryview(bytearray(16)).cast(code)
    view[0] = value
    print(code, view.itemsize, view.shape, view[0], view[1], view.tobytes()[:view.itemsize].hex())
