# @row GC-02
# @strategy counting: the moment of finalisation is the point
class E(Exception):
    def __del__(self):
        print("del", self.args[0])


try:
    raise E("deleted")
except E as e:
    del e
    print("name deleted")
print("after")
try:
    raise E("returned")
except E as e:
    kept = e
print("kept", kept.args)
kept = None
print("dropped")


def function():
    try:
        raise E("in a function")
    except E as e:
        return "returned"


print(function())
for i in range(2):
    try:
        raise E(f"loop {i}")
    except E as e:
        continue
print("end")
