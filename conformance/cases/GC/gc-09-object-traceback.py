# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import tracemalloc

tracemalloc.start(3)


class C:
    pass


def make():
    return C()


def caller():
    return make()


x = caller()
traceback = tracemalloc.get_object_traceback(x)
print([frame.lineno for frame in traceback])
print(len(traceback), {frame.filename == __file__ for frame in traceback})
print([line.strip() for line in traceback.format() if not line.strip().startswith("File")])
print(traceback == tracemalloc.get_object_traceback(x), traceback[0].lineno)
print(tracemalloc.get_object_traceback(5), tracemalloc.get_object_traceback(int))
tracemalloc.stop()
print(tracemalloc.get_object_traceback(x))
