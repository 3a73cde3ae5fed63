# @row OM-07
import traceback
class A:
    value = 1
    _hidden = 2
    def compute(self): pass
def hint(run):
    try:
        run()
    except AttributeError as e:
        print(traceback.format_exception_only(e)[-1].strip())
hint(lambda: A().valeu)
hint(lambda: A().comptue)
hint(lambda: A().hidden)
hint(lambda: A().zzzzzzzz)
hint(lambda: [].apend)
hint(lambda: "".upperr)
hint(lambda: A.vlue)
hint(lambda: __import__("math").sqtr)
hint(lambda: (1).reall)
