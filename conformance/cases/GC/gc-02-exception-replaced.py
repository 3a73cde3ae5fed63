# @row GC-02
# @strategy counting: the moment of finalisation is the point
class E(Exception):
    def __del__(self):
        print("del", self.args[0])


try:
    try:
        raise E("inner")
    except E:
        raise E("outer")
except E as e:
    print("context", e.__context__.args)
print("after")
try:
    try:
        raise E("first")
    except E:
        raise E("second") from None
except E as e:
    print("context kept", e.__context__.args)
print("after from None")
try:
    try:
        raise E("lost")
    finally:
        raise E("from finally")
except E:
    print("handling")
print("end")
