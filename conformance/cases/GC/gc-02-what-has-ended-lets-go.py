# @row GC-02
# @strategy counting: the moment of finalisation is the point
# An iterator of matches that has ended lets go of the text, a buffer that was given back of its exporter.
import re


class Text(str):
    def __del__(self):
        print("text gone")


class Exporter:
    def __init__(self, name):
        self.name = name

    def __buffer__(self, flags):
        return memoryview(bytearray(b"abc"))

    def __release_buffer__(self, view):
        print("given back", self.name)

    def __del__(self):
        print("gone", self.name)


matches = re.finditer("a", Text("aba"))
print(len([each.span() for each in matches]))
print("the iterator lives", next(matches, None))
wrapper = memoryview(Exporter("temporary")).obj
print(type(wrapper).__name__)
exporter = Exporter("named")
view = memoryview(exporter)
wrapper = view.obj
del exporter
print("still open")
view.release()
print("closed")
