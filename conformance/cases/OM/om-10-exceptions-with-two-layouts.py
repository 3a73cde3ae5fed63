# @row OM-10
class A(ValueError, OSError): pass
class B(OSError, ValueError): pass
class C(KeyError, AttributeError): pass
class D(UnicodeError, ImportError): pass
class E(ValueError, StopIteration): pass
a, b = A(2, "text", "file"), B(2, "text", "file")
print(A.__base__, B.__base__, C.__base__, D.__base__, E.__base__)
print(a.errno, a.strerror, a.filename, a, type(a).__name__, b.errno, str(b), a.args)
print(C("key"), C("key").name, D("m").path, E(5).value, D("m").msg)
for run in (lambda: C("x", name="n"), lambda: D("m", name="n")):
    try:
        run()
    except TypeError as e:
        print(e)
