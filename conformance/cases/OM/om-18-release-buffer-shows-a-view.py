# @row OM-18
"""A subclass with __release_buffer__ is shown the memory that is taken back, and no other view can be made of it."""


class Announcing(bytearray):
    def __release_buffer__(self, view):
        print("released", view.tobytes(), view.obj, view[0], len(view))
        for attempt in (memoryview, memoryview.toreadonly, lambda v: v[:1], lambda v: v.cast("b"), bytes):
            try:
                attempt(view)
            except ValueError as error:
                print(type(error).__name__, error)
        super().__release_buffer__(view)
        self.kept = view


data = Announcing(b"hello")
with memoryview(data) as outer:
    print(outer.tobytes())
data.clear()
try:
    data.kept.tobytes()
except ValueError as error:
    print(error)
