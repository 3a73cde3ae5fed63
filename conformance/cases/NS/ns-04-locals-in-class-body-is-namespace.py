# @row NS-04
class A:
    x = 1
    locals()["y"] = 2
    print(y, locals() is locals(), sorted(k for k in locals() if not k.startswith("__")))
    del locals()["x"]
    try:
        x
    except NameError as e:
        print(e)
    z = [locals().get("x", "none"), "z" in locals()]
print(A.y, A.z, hasattr(A, "x"))
