import math
visible = 1
_underscore = 2


def function():
    pass
