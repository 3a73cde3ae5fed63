# @row OM-18
print(True & False, True | 1, type(True & True), type(True & 1), True ^ True, ~5, -True, +True, True + True, True / True, type(True // 1), bool.__and__(True, 1), True << 1)
print(repr(True), str(False), int(True), f"{True:d}", f"{True}", f"{True:5}|", "%d" % True, bool("False"), bool([0]), bool(0.0), bool(1e-320))
for call in (lambda: bool(1, 2), lambda: bool(x=1), lambda: True & 1.5, lambda: True.x):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
