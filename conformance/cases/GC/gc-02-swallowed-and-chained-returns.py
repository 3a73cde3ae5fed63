# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def finally_wins():
    try:
        return D("lost result")
    finally:
        print("finally")
        return D("result")


print(finally_wins().name)


def nested():
    d = D("nested local")
    try:
        try:
            return D("returned")
        finally:
            print("inner finally")
    finally:
        print("outer finally")


nested()


def loop():
    for d in map(D, "abc"):
        try:
            if d.name == "b":
                return d.name
        finally:
            print("after", d.name)


print(loop())
