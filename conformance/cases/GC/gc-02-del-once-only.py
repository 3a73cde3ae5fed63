# @row GC-02
# @strategy counting: the moment of finalisation is the point
saved = []


class D:
    def __del__(self):
        print("del")
        saved.append(self)


d = D()
del d
print(len(saved))
saved.clear()
print("gone quietly")
d = D()
d.__del__()
print("called by hand")
saved.clear()
del d
print(len(saved))
