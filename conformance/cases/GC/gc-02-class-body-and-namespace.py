# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class C:
    temporary = D("temporary")
    del temporary
    print("deleted in the body")
    again = D("first")
    again = D("second")
    print("body ends")


C.again = None
print("class attribute replaced")


def function():
    class Local:
        value = D("value of a local class")

    Local.value = 1
    print("replaced in a function")


function()
namespace = {"x": D("in exec")}
exec("x = None; print('rebound in exec')", namespace)
exec("y = D('y of exec')", namespace | {"D": D})
print("end")
