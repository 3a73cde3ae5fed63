# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def inner():
    a = D("inner local")
    raise ValueError


def outer():
    b = D("outer local")
    inner()


try:
    outer()
except ValueError as e:
    traceback = e.__traceback__
print("traceback kept")
inner_part = traceback.tb_next.tb_next
del traceback
print("only the inner part")
inner_part.tb_frame.clear()
print("cleared")
del inner_part
print("end")
