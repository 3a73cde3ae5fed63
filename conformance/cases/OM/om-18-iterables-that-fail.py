# @row OM-18
class Refuses:
    def __iter__(self):
        raise TypeError("not now")
class Never:
    __iter__ = None
for value in Refuses(), Never():
    for call in bytes, bytearray, bytearray().extend, b"".join, "".join, list:
        try:
            call(value)
        except TypeError as error:
            print(type(value).__name__, error, error.__context__)
class Parts(list):
    def __iter__(self):
        print("iter")
        return super().__iter__()
print(b"-".join(Parts([b"a", b"b"])), "-".join(Parts("ab")))
class Hinted:
    def __iter__(self):
        return iter((1, 2))
    def __length_hint__(self):
        print("hint")
        return 2
print(bytes(Hinted()), list(Hinted()))
