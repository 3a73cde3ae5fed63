# @row GC-04
import gc


def generator():
    try:
        yield
    finally:
        print("finally")


g = generator()
print(gc.is_finalized(g))
next(g)
g.close()
print("closed", gc.is_finalized(g))
for error in (lambda: gc.is_finalized(), lambda: gc.is_tracked()):
    try:
        error()
    except TypeError as e:
        print(e)
