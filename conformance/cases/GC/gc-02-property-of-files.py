# @row GC-02
# @strategy counting: the moment of finalisation is the point
import io
import os
import tempfile


class Logged(io.FileIO):
    def close(self):
        if not self.closed:
            print("closing")
        super().close()


descriptor, path = tempfile.mkstemp()
os.close(descriptor)
f = Logged(path, "w")
f.write(b"text")
f = None
print("closed at once")
with open(path) as g:
    print(g.read())
Logged(path).read()
print("temporary closed")
for line in io.TextIOWrapper(io.BufferedReader(Logged(path))):
    print(line)
print("loop over")
os.remove(path)
