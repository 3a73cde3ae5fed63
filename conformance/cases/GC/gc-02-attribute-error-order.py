# @row GC-02
# @strategy counting: the moment of finalisation is the point


class Name(str):
    def __del__(self):
        print("name dies")


class Owner:
    def __del__(self):
        print("object dies")


class Missing(AttributeError):
    pass


for kind in [AttributeError, Missing]:
    error = kind("no such attribute", name=Name("n"), obj=Owner())
    print(kind.__name__)
    del error
