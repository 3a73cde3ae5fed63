# @row OM-18
def attempt(spec, exc=ValueError("v")):
    try:
        try: raise exc
        except spec: print("caught", spec)
    except BaseException as e: print(type(e).__name__, e, "| context", repr(e.__context__))
attempt(ValueError)
attempt((TypeError, ValueError))
attempt(())
attempt(5)
attempt("ValueError")
attempt((TypeError, 5))
attempt((TypeError, (ValueError,)))
attempt([ValueError])
attempt(int)
attempt(ValueError("instance"))
attempt(None)
class Meta(type):
    def __instancecheck__(cls, o): return True
    def __subclasscheck__(cls, o): return True
class Catcher(Exception, metaclass=Meta): pass
attempt(Catcher)
log = []
def spec(x):
    log.append(x.__name__)
    return x
try: raise KeyError
except spec(ValueError): pass
except spec(KeyError): pass
except spec(OSError): pass
print(log)
