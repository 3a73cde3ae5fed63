# @row IN-08
# operator.iconcat takes two sequences of which the first adds in place.
import operator
class C:
    def __iadd__(self, o): return "iadd"
    def __getitem__(self, o): return 5
c = C()
try: print(operator.iconcat(c, c))
except Exception as e: print(e)
try: print(operator.concat(c, c))
except Exception as e: print(e)
