# @row NS-01
def f():
    global g
    g = 1
    del g
    try:
        del g
    except NameError as e:
        print(e, e.name)
f()
try:
    del h
except NameError as e:
    print(e, e.name)
try:
    del len
except NameError as e:
    print(e)
try:
    exec("class A:\n    del unknown")
except NameError as e:
    print(e, e.name)
