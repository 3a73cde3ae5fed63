# @row OM-18
def walk(cls, depth=0):
    print("  " * depth + cls.__name__)
    for sub in sorted((s for s in cls.__subclasses__() if s.__module__ == "builtins"), key=lambda s: s.__name__):
        walk(sub, depth + 1)
walk(BaseException)
print(EnvironmentError is OSError, IOError is OSError, ExceptionGroup.__bases__, KeyError.__mro__)
