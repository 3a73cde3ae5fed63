# @row NS-04
def g(a):
    b = yield a
    c = yield b
    return c
it = g(1)
print(dict(it.gi_frame.f_locals))
next(it)
it.gi_frame.f_locals["a"] = 5
print(it.send("sent"), dict(it.gi_frame.f_locals))
it.gi_frame.f_locals["b"] = "written"
it.gi_frame.f_locals["unknown"] = 0
print(dict(it.gi_frame.f_locals))
try:
    it.send("end")
except StopIteration as e:
    print(e.value, it.gi_frame)
