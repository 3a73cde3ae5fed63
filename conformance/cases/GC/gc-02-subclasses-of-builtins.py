# @row GC-02
# @strategy counting: the moment of finalisation is the point
def finalised(kind):
    class F(kind):
        def __del__(self):
            print("del", kind.__name__, end="; ")

    return F


for kind in (list, dict, set, frozenset, tuple, int, float, complex, str, bytes, bytearray, Exception, property):
    finalised(kind)()
print("| temporaries")
for kind in (list, dict, int, str, float):
    holder = [finalised(kind)()]
    holder = None
print("| held")
i = finalised(int)(5)
j = i + 1
i = None
print("| number")
s = finalised(str)("a")
t = s + "b"
s = s.upper()
print("| text")
