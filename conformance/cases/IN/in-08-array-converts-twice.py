# @row IN-08
# An array converts what is appended or inserted before it makes room and once more; what it is made from, and a list, once.
import array


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", end=" ")
        return self.value

    def __float__(self):
        print("float", end=" ")
        return float(self.value)


for code in "bBhHiIlLqQfd":
    values = array.array(code)
    values.append(Number(1))
    values.insert(0, Number(2))
    values.extend([Number(3)])
    values.fromlist([Number(4)])
    values[0] = Number(5)
    print(values)
    print(array.array(code, [Number(6)]), array.array(code, iter([Number(7)])), array.array(code, (Number(8),)))
for number in 2**32, 2**64, 10**30, -1:
    try:
        array.array("I", [number])
    except OverflowError as error:
        print(error)


class Shrinking:
    def __index__(self):
        shrinking.clear()
        return 1


shrinking = [1, Shrinking(), 3]
try:
    print(array.array("b", shrinking))
except IndexError as error:
    print(error)
for call in lambda: values.extend(), lambda: values.extend(1, 2), lambda: memoryview(bytearray(4)).cast("B", (2, 2)).__setitem__(2**70, 1):
    try:
        call()
    except (TypeError, NotImplementedError) as error:
        print(error)
