# @row OM-03
class A:
    x: int = 1
    y: "later"
class B(A): pass
class C: pass
print(A.__annotations__, B.__annotations__, C.__annotations__, "__annotations__" in vars(C))
C.__annotations__["z"] = 3
print(C.__annotations__, vars(C)["__annotations__"])
A.__annotations__ = "anything"
print(A.__annotations__)
del A.__annotations__
print(A.__annotations__)
for statement in (
    "del B.__annotations__", "del B.__annotations__", "int.__annotations__", "int.__annotations__ = {}",
    "del int.__annotations__",
):
    try:
        exec(statement)
        print(statement, "worked")
    except Exception as e:
        print(statement, type(e).__name__, e)
