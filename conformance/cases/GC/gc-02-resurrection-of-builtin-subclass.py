# @row GC-02
# @strategy counting: the moment of finalisation is the point
saved = []


def resurrecting(kind):
    class R(kind):
        def __del__(self):
            print("del", kind.__name__)
            saved.append(self)

    return R


print(resurrecting(list)([1, 2]) and "temporary")
print(saved.pop())
resurrecting(dict)(a=1)
print(saved.pop())
resurrecting(int)(7)
print(saved.pop())
resurrecting(str)("text")
print(saved.pop())
resurrecting(tuple)((1, 2))
print(saved.pop())
resurrecting(set)([1])
print(set(saved.pop()))
print("end")
