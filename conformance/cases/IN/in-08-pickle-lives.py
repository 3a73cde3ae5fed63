# @row IN-08
# @strategy counting: it shows when objects die
# What a pickler and an unpickler keep alive, and how long: temporary objects last as long as the memo, the others die at once.
import io
import pickle


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies:", self.name)


class Temporary:
    def __reduce__(self):
        return Kept, (Noisy("argument"),)


class Kept:
    def __init__(self, noisy):
        self.name = noisy.name


class Taking:
    def __setstate__(self, state):
        print("takes", type(state["noisy"]).__name__)


data = pickle.dumps([Temporary(), Temporary()])
print("written")
made = pickle.loads(data)
print("read", [m.name for m in made])
del made
writer = pickle.Pickler(io.BytesIO())
writer.dump(Noisy("in the memo"))
print("dumped")
writer.clear_memo()
print("cleared")
writer.dump(Noisy("until the pickler dies"))
del writer
print("gone")
taking = Taking()
taking.noisy = Noisy("state")
data = pickle.dumps(taking)
del taking
print("again")
again = pickle.loads(data)
source = bytearray(b"abc")
buffer = pickle.PickleBuffer(source)
for close in lambda: None, lambda: buffer.release():
    close()
    try:
        source.append(1)
        print(source)
    except BufferError as e:
        print(e)
buffer = pickle.PickleBuffer(source)
del buffer
source.append(2)
print(source)
print("end")
