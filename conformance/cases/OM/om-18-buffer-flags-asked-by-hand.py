# @row OM-18
# __buffer__ called with flags that are no C int.
import array
for o in (b"a", bytearray(b"a"), memoryview(b"a"), array.array("b", [1])):
    for flags in (0, 2**31 - 1, 2**31, -1, -2**31 - 1, 2**63 - 1, 2**63, "a", 1.5, True):
        try: print(type(o.__buffer__(flags)).__name__, end=" ")
        except (OverflowError, TypeError, BufferError) as e: print(type(e).__name__, e, end="; ")
    print()
