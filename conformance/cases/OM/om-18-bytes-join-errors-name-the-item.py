# @row OM-18
for items in ([b"a", "b"], [1], 5, [None], [[b"a"]], "ab", {b"k": 1}, [bytearray(b"x"), memoryview(b"y")]):
    for separator in (b"-", bytearray(b"-")):
        try:
            print(separator.join(items))
        except TypeError as error:
            print(error)
