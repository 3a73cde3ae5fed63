# @row IM-03
import os, sys, struct, importlib, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
tag = sys.implementation.cache_tag
with Scratch() as s:
    source = s.write("cachedmod.py", "value = 1\n")
    os.utime(source, (1000000000, 1000000000))
    import cachedmod
    pyc = importlib.util.cache_from_source(source)
    print(os.path.basename(pyc).replace(tag, "TAG"), os.path.exists(pyc), cachedmod.__cached__ == pyc, [n.replace(tag, "TAG") for n in os.listdir(os.path.join(s.path, "__pycache__"))])
    with open(pyc, "rb") as f:
        head = f.read(16)
    print(head[:4] == importlib.util.MAGIC_NUMBER, struct.unpack("<III", head[4:]))
    with open(source, "w") as f:
        f.write("value = 2\n")
    os.utime(source, (1000000000, 1000000000))
    del sys.modules["cachedmod"]
    import cachedmod
    print("stale cache is used when time and size agree:", cachedmod.value)
    os.utime(source, (1000000001, 1000000001))
    del sys.modules["cachedmod"]
    import cachedmod
    print("newer source wins:", cachedmod.value)
    with open(source, "w") as f:
        f.write("value = 3  # longer\n")
    os.utime(source, (1000000001, 1000000001))
    del sys.modules["cachedmod"]
    import cachedmod
    print("other size wins:", cachedmod.value)
    with open(pyc, "wb") as f:
        f.write(b"garbage")
    del sys.modules["cachedmod"]
    import cachedmod
    print("broken cache is remade:", cachedmod.value, os.path.getsize(pyc) > 16)
    sys.dont_write_bytecode = True
    os.unlink(pyc)
    del sys.modules["cachedmod"]
    import cachedmod
    print("not written:", os.path.exists(pyc))
