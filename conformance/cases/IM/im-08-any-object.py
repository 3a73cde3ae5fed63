# @row IM-08
# Import gives whatever is in sys.modules, of whatever type.
import sys
for value in (5, "text", [1], object, 0, "", ()):
    sys.modules["anything"] = value
    import anything
    print(repr(anything) if value is not object else anything is object)
