# @row GC-02
# @strategy counting: the moment of finalisation is the point
import contextvars


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


variable = contextvars.ContextVar("variable")
token = variable.set(D("first"))
variable.set(D("second"))
print("set twice")
variable.reset(token)
print("reset")
del token
context = contextvars.copy_context()
context.run(variable.set, D("in a copy"))
print("ran")
del context
print("end")
