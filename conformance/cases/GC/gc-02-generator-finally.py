# @row GC-02
# @strategy counting: the moment of finalisation is the point
def gen(name):
    try:
        print(name, "starts")
        yield 1
        yield 2
    finally:
        print(name, "finally")
g = gen("a")
next(g)
del g
print("after a")
g = gen("never started")
del g
print("after never started")
for x in gen("loop"):
    break
print("after loop")
next(gen("temporary"))
print("after temporary")
def outer():
    try:
        yield from gen("inner")
    finally:
        print("outer finally")
o = outer()
next(o)
del o
print("after outer")
def catches():
    try:
        yield 1
    except GeneratorExit:
        print("GeneratorExit seen")
        raise
c = catches()
next(c)
c = None
with_file = (line for line in open(__file__))
next(with_file)
del with_file
print("end")
