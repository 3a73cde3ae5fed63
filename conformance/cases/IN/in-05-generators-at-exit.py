# @row IN-05
# @strategy counting: what lives at the end is finalised by counts
# @process
def suspended(name):
    try:
        yield 1
    finally:
        print("finally", name)
async def asynchronous():
    try:
        yield 1
    finally:
        print("finally asynchronous")
class Finalised:
    def __del__(self):
        print("finalised")
a = suspended("a")
next(a)
b = asynchronous()
try:
    b.__anext__().send(None)
except StopIteration:
    pass
c = Finalised()
1 / 0
