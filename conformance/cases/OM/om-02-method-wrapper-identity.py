# @row OM-02
x = [1]
a = x.__len__
b = x.__len__
print(a == b, a is b, hash(a) == hash(b), a.__self__ is x, a.__objclass__.__name__, a.__qualname__, a())
print(x.__len__ == [1].__len__, (5).__add__ == (5).__add__, (5).__add__ == (5).__sub__)
import re
print(re.sub("0x[0-9a-f]+", "ADDR", repr(a)), re.sub("0x[0-9a-f]+", "ADDR", repr([].__contains__)))
print(a.__text_signature__, int.__add__.__text_signature__, list.__getitem__.__name__)
