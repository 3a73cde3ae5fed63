# @row OM-18
class Data(bytes):
    def __new__(cls, *arguments):
        print("new", arguments)
        return super().__new__(cls, *arguments)
print(type(Data.fromhex("00")), type(Data(b"ab")[:]), type(Data(b"a") + b"b"), type(Data(b"ab").replace(b"a", b"b")))
class Source:
    def __bytes__(self): return Data(b"made")
print(type(bytes(Source())), bytes(Source()))
class Wrong:
    def __bytes__(self): return "text"
try:
    bytes(Wrong())
except TypeError as error:
    print(error)
