# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, flush=True)


def function():
    local = D("local")
    raise SystemExit(3)


top = D("module global")
function()
