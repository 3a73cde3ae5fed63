# @row OM-18
"""A view that an index releases: a slice of it still works, an element is refused."""


class Releasing:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 2


view = memoryview(bytearray(b"bytes"))
print(list(view[: Releasing(view)]))
view = memoryview(bytearray(b"bytes"))
print(list(view[Releasing(view) :]))
view = memoryview(bytearray(b"bytes"))
try:
    view[Releasing(view)]
except ValueError as error:
    print(error)
view = memoryview(bytearray(b"bytes"))
try:
    view[: Releasing(view)] = b"ab"
except ValueError as error:
    print(error)
