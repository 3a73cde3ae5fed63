# @row NS-06
class Log:
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
    def __setitem__(self, n, v): print("setitem", n, v)
    def __getattr__(self, n): print("getattr", n); return self
def val(x):
    print("val", x)
    return x
log = Log()
log.a = log[val("key")] = log.b = val(1)
log.c, log[val(0)] = val("x"), val("y")
def target(n):
    print("target", n)
    return log
target(1).p, target(2).q = val(3), val(4)
target("aug").b += val(5)
