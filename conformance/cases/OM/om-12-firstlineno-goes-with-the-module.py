# @row OM-12
"""A class that is given another module forgets the line that it began in."""


class Moved:
    pass


print("__firstlineno__" in vars(Moved), Moved.__firstlineno__)
Moved.__module__ = "elsewhere"
print("__firstlineno__" in vars(Moved), Moved.__module__, Moved)
Moved.__firstlineno__ = 7
print(Moved.__firstlineno__)
Moved.__qualname__ = "Renamed"
print(Moved.__firstlineno__)
