# @row OM-07
import traceback
def hint(run):
    try:
        run()
    except NameError as e:
        print(traceback.format_exception_only(e)[-1].strip())
counter = 1
def local():
    variable = 1
    print(varaible)
def unbound():
    later
    later = 1
class C:
    attr = 1
    def method(self): return attr
hint(lambda: conter)
hint(local)
hint(unbound)
hint(C().method)
hint(lambda: pirnt)
hint(lambda: zzzzzzzzz)
hint(lambda: maths)
hint(lambda: time.sleep(1))
