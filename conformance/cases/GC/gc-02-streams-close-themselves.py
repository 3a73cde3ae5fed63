# @row GC-02
# @strategy counting: it shows the moment at which a stream dies
import io


class Raw(io.RawIOBase):
    def __init__(self, name):
        self.name = name

    def close(self):
        if not self.closed:
            print("closing", self.name)
        super().close()

    def readable(self):
        return True


class Text(io.StringIO):
    def close(self):
        print("closing text", self.closed)
        super().close()


raw = Raw("one")
del raw
Raw("two")
text = Text("x")
text = None
buffered = io.BufferedReader(Raw("three"))
del buffered
closed = Raw("four")
closed.close()
print("closed")
del closed
print(hasattr(io.IOBase, "__del__"), io.IOBase.__del__.__name__)
