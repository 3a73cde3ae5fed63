# @row OM-06
from array import array
a = array("i")
for i in range(30):
    a.append(i)
    print(a.__sizeof__(), end=" ")
print()
while a:
    a.pop()
    print(a.__sizeof__(), end=" ")
print()
for made in array("h", [1, 2, 3]), array("h", (1,)), array("h", b"abcd"), array("h", iter([1, 2])), array("w", "ab"), array("h", [1]) + array("h", [2]), array("h", [1]) * 3, array("h", range(9))[2:5]:
    print(made, made.__sizeof__())
for code, value in ("b", 1114111), ("b", 2**100), ("b", 200), ("B", 300), ("h", 2**40), ("h", 2**70), ("H", -1), ("H", 2**33), ("i", 2**31), ("i", 2**64):
    try:
        array(code).append(value)
    except OverflowError as error:
        print(code, error)
broken = array("w", "b")
broken.byteswap()
try:
    repr(broken)
except UnicodeDecodeError as error:
    print(error)
print(array("b").__imul__(2**63 - 1))
