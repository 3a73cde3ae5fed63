# @row IN-08
# @strategy counting: shows when objects die
# Who keeps whom: streams, error handlers that run Python, subclasses with finalisers.
import codecs
import gc
import io
import weakref


class File(io.BytesIO):
    def __del__(self):
        print("file dies")
        super().__del__()


reader = codecs.getreader("gbk")(File(b"\xd6\xd0"))
print(reader.read())
del reader
writer = codecs.getwriter("gbk")(File())
writer.write("\u4e2d")
writer.stream.own = writer
del writer
print("cycle")
gc.collect()


class Encoder(codecs.getincrementalencoder("big5")):
    def __del__(self):
        print("encoder dies")


encoder = Encoder()
known = weakref.ref(encoder)
encoder.me = encoder
del encoder
gc.collect()
print(known())


class Error(UnicodeEncodeError):
    pass


kept = []


def handler(error):
    kept.append(weakref.ref(error) if hasattr(error, "__weakref__") else error)
    gc.collect()
    return ["x"] and ("?", error.end)


codecs.register_error("lives", handler)
print(Encoder("lives").encode("\u0e01a\u0e02"))
print(len({id(each) for each in kept}), kept[0].object, kept[0].start)


class Said:
    def __str__(self):
        gc.collect()
        return "\u4e2d"

    def __del__(self):
        print("said")


print(codecs.getincrementalencoder("big5")().encode(Said()))
