# @row GC-02
# A BytesIO and the views of its bytes become unreachable together: nothing is said of exports that nobody has any more.
import gc
import io


def abandon(data):
    stream = io.BytesIO(data)
    view = stream.getbuffer()
    return view[1:3].nbytes


class Closing(io.BytesIO):
    def close(self):
        print("close", self.closed)
        super().close()
        print("closed", self.closed)


def abandon_closing():
    stream = Closing(b"abcd")
    view = stream.getbuffer()
    stream.view = view.nbytes


print(sum(abandon(b"abcdef") for _ in range(100)))
gc.collect()
abandon_closing()
gc.collect()
stream = io.BytesIO(b"kept")
view = stream.getbuffer()
try:
    stream.close()
except BufferError as e:
    print(e)
view.release()
stream.close()
print(stream.closed)
