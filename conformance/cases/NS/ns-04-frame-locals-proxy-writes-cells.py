# @row NS-04
import sys
def outer():
    shared = 1
    def inner():
        return shared
    p = sys._getframe().f_locals
    p["shared"] = "through the proxy"
    print(shared, inner())
    q = inner
    def free():
        shared
        sys._getframe().f_locals["shared"] = "from the inner frame"
    free()
    print(shared, p["shared"])
    p["later"] = "unset local gets a value"
    if False: later = 1
    return later
print(outer())
def unset():
    p = sys._getframe().f_locals
    print("z" in p, len(p))
    z = 1
    print("z" in p, len(p))
unset()
