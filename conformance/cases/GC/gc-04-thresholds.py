# @row GC-04
import gc

print(gc.get_threshold())
gc.set_threshold(100)
print(gc.get_threshold())
gc.set_threshold(200, 5)
print(gc.get_threshold())
gc.set_threshold(300, 6, 7)
print(gc.get_threshold())
gc.set_threshold(0)
print(gc.get_threshold())
for bad in (lambda: gc.set_threshold(), lambda: gc.set_threshold("a"), lambda: gc.set_threshold(1, 2, 3, 4)):
    try:
        bad()
    except TypeError as e:
        print(e)
gc.set_threshold(-5, -6, -7)
print(gc.get_threshold())
