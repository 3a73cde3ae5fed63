# @row OM-18
# @strategy counting: a view that is still open blocks resizing, and only counting knows at once that it is not
"""__release_buffer__ of a built-in type takes back only its own views, once; what __buffer__ gave stays open."""


class Maker:
    def __init__(self):
        self.memory = bytearray(b"memory")

    def __buffer__(self, flags):
        return memoryview(self.memory)

    def __release_buffer__(self, view):
        print("released", view.tobytes())
        self.view = view


maker = Maker()
with memoryview(maker) as view:
    print(view.tobytes())
try:
    maker.memory.clear()
except BufferError as error:
    print(error)
try:
    bytearray(b"other").__release_buffer__(maker.view)
except ValueError as error:
    print(error)
maker.view.release()
try:
    maker.memory.__release_buffer__(maker.view)
except ValueError as error:
    print(error)
maker.memory.clear()
print(maker.memory)
try:
    maker.memory.__release_buffer__(1)
except TypeError as error:
    print(error)
