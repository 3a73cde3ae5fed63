# @row OM-03
class A[T]: pass
class B: pass
print(A.__type_params__, B.__type_params__, "__type_params__" in vars(A), "__type_params__" in vars(B), int.__type_params__)
B.__type_params__ = ("x",)
print(B.__type_params__)
for statement in ("B.__type_params__ = [1]", "del B.__type_params__", "int.__type_params__ = ()"):
    try:
        exec(statement)
        print("worked")
    except Exception as e:
        print(statement, type(e).__name__, e)
print(A.__parameters__, A.__orig_bases__, [b.__name__ for b in A.__bases__])
