# @row OM-12
log = []
def deco(tag):
    log.append(f"evaluate {tag}")
    def apply(cls):
        log.append(f"apply {tag} to {cls if isinstance(cls, str) else cls.__name__}")
        return cls if tag != "replace" else "replaced"
    return apply
def base():
    log.append("base")
    return object
@deco("outer")
@deco("replace")
@deco("inner")
class A(base()):
    log.append("body")
print(A)
print(log)
try:
    @5
    class B: pass
except TypeError as e:
    print(e)
