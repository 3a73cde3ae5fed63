# @row OM-03
class A: pass
try:
    A.__abstractmethods__
except AttributeError as e:
    print(e)
A.__abstractmethods__ = ["f", "g"]
print(A.__abstractmethods__)
try:
    A()
except TypeError as e:
    print(e)
A.__abstractmethods__ = ["only"]
try:
    A()
except TypeError as e:
    print(e)
A.__abstractmethods__ = ()
print(type(A()).__name__)
del A.__abstractmethods__
for statement in ("A.__abstractmethods__", "del A.__abstractmethods__", "type.__abstractmethods__", "A.__abstractmethods__ = 5"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
