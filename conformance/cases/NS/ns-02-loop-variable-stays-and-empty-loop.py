# @row NS-02
def f(items):
    for item in items:
        pass
    return item
print(f("ab"))
try:
    f("")
except UnboundLocalError as e:
    print(e, e.name)
for i in range(3):
    for i in "xy":
        pass
    print(i, end=" ")
print(i)
def g():
    with open_nothing() as handle:
        pass
    return handle
try:
    g()
except NameError as e:
    print(type(e).__name__, e.name)
