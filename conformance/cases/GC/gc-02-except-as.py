# @row GC-02
# @strategy counting: the moment of finalisation is the point
class E(Exception):
    def __del__(self):
        print("del", self.args[0])


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def fail(name):
    local = D("local of " + name)
    raise E(name)


try:
    fail("one")
except E as e:
    print("handling")
print("after one")
try:
    fail("two")
except E:
    print("handling without a name")
print("after two")
try:
    try:
        fail("three")
    finally:
        print("finally")
except E as e:
    e = None
    print("name rebound")
print("after three")
