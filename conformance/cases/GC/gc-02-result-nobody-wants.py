# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def make(name):
    return D(name)


make("discarded")
print("after an expression statement")
make("attribute").name
print("after an attribute")
make("left"), make("right")
print("after a tuple")
make("condition") and print("true")
print("after a condition")
if make("if"):
    print("in the if")
assert make("assert")
print("after assert")
f"{make('format').name}"
print("end")
