# @row OM-01
import re


class Plain:
    class Inner:
        pass


def clean(text):
    return re.sub(r"0x[0-9a-f]+", "0x?", text)


print(clean(repr(object())), clean(repr(Plain())), clean(repr(Plain.Inner())))
print(Plain, Plain.Inner, int, type)
print(clean(repr(clean)), clean(repr(lambda: 0)), len, clean(repr("x".upper)), str.upper, clean(repr(Plain().__init__)))
print(clean(repr((i for i in ()))), clean(repr(iter([]))), clean(repr(super(Plain, Plain()))))
print(object.__init__, object.__repr__, int.__add__, clean(repr((1).__add__)), clean(repr(dict.fromkeys)), type.__dict__["__mro__"])
