# @row OM-12
class A:
    data = {"k": [1]}
class B(A): pass
print(A.data is B.data, "data" in vars(B))
B.data = {**A.data}
B.data["k"].append(2)
B.data["new"] = 1
print(A.data, B.data)
ns = {"v": [0]}
C = type("C", (), ns)
D = type("D", (), ns)
print(C.v is D.v, C.__dict__ == D.__dict__)
C.v.append(1)
C.w = 1
print(D.v, ns, hasattr(D, "w"))
