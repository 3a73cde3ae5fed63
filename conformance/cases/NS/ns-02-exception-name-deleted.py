# @row NS-02
e = "before"
try:
    raise ValueError("inside")
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(err)
def f():
    e = 1
    try:
        raise KeyError
    except KeyError as e:
        pass
    try:
        return e
    except UnboundLocalError as u:
        return str(u)
print(f())
try:
    raise TypeError
except TypeError as t:
    t = "rebound"
print("t" in globals())
try:
    raise TypeError
except TypeError as t:
    del t
print("t" in globals())
def g():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as x:
            keep = x
    return keep.args
print(g())
with open(__file__) as fh:
    pass
print(fh.closed)
for loop_var in range(3):
    pass
print(loop_var)
