# @row NS-02
log = []
def src(n):
    log.append(n)
    return range(2)
g = (x for x in src("first") for y in src("second"))
print(log)
next(g)
print(log)
class A:
    items = [1, 2]
    ok = [i for i in items]
    try:
        bad = [j for i in items for j in items]
    except NameError as e:
        bad = str(e)
    ok2 = [i for i in items if i]
    try:
        bad2 = [items for i in items]
    except NameError as e:
        bad2 = str(e)
print(A.ok, A.bad, A.ok2, A.bad2)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
