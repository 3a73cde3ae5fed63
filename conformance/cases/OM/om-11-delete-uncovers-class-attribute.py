# @row OM-11
class Base:
    x = "base"
class A(Base):
    x = "class"
a = A()
a.x = "instance"
seen = [a.x]
del a.x
seen.append(a.x)
del A.x
seen.append(a.x)
del Base.x
seen.append(getattr(a, "x", "nothing"))
print(seen)
for run in ("del a.x", "del A.x"):
    try:
        exec(run)
    except AttributeError as e:
        print(e)
