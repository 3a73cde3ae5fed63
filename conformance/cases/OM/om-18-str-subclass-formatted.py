# @row OM-18
# A string of a subclass that a specification leaves as it is comes out of format() as itself. Percent formats of bytes tell a wrong character above 127 in two ways.


class Own(str):
    pass


own = Own("abc")
for specification in "", "s", "<", "3", ".3", ".2", ">4", ".10", "3.2":
    print(repr(specification), format(own, specification) is own, f"{own:{specification}}" is own, ("{:%s}" % specification).format(own) is own, own.__format__(specification) is own)
print(type("{}{:s}".format("", own)).__name__, type("{:s}!".format(own)).__name__, type("{!s:s}".format(own)).__name__)
for directive in b"%\xe9", b"%5\xe9", b"%0\xe9", b"%05\xe9", b"%.\xe9", b"%.0\xe9", b"%.12\xe9", b"%*\xe9", b"%-\xe9", b"%5l\xe9", b"%+ 10.3\xe9":
    try:
        print(directive % (1, 2))
    except (ValueError, OverflowError) as error:
        print(directive, type(error).__name__, error)
try:
    float.__getformat__("double\0")
except ValueError as error:
    print(error)
