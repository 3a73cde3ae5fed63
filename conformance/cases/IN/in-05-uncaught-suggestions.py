# @row IN-05
import traceback
class Config:
    def __init__(self): self.timeout = 1
    def connect(self): return self.tiemout
colour = 1
def f():
    counter = 1
    return couner
def g(): return time.sleep(1)
class K:
    value = 1
    def m(self): return value2
    def n(self): return width
    width = 5
for test in (lambda: Config().tiemout, lambda: Config().connect(), lambda: coluor, f, g, lambda: "abc".uper(), lambda: [].apend(1), lambda: __import__("math").sinn(1), lambda: K().m(), lambda: K().n(), lambda: prnt("x"), lambda: exec("from sys import exiit"), lambda: exec("import maths"), lambda: Config().zzzzzz, lambda: lenn([]), lambda: exec("None.foo"), lambda: Config.tiemout, lambda: sys.path):
    try:
        test()
    except Exception as e:
        print("".join(traceback.TracebackException.from_exception(e).format_exception_only()).strip())
