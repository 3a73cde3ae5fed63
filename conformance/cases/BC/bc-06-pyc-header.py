# @row BC-06
import importlib.util, marshal, struct, _imp, sys
tag = sys.implementation.cache_tag
def show(*values): print(*(str(v).replace(tag, "TAG") for v in values))
show(importlib.util.MAGIC_NUMBER.hex(), sys.implementation.cache_tag, importlib.util.cache_from_source("/a/b/mod.py"), importlib.util.cache_from_source("/a/b/mod.py", optimization=1), importlib.util.cache_from_source("mod.py", optimization=""))
print(importlib.util.source_from_cache(f"/a/__pycache__/mod.{tag}.pyc"), importlib.util.source_from_cache(f"/a/__pycache__/mod.{tag}.opt-2.pyc"))
for bad in ("/a/mod.pyc", "/a/__pycache__/mod.pyc", "/a/__pycache__/mod.x.y.z.pyc", "/a/__pycache__/mod.cpython-313.foo-1.pyc", "/a/__pycache__/m.cpython-313.opt-.pyc"):
    try:
        print(importlib.util.source_from_cache(bad))
    except ValueError as e:
        print(e)
print(importlib.util.source_hash(b"x = 1\n").hex(), _imp.source_hash(importlib.util._RAW_MAGIC_NUMBER, b"").hex())
from importlib._bootstrap_external import _code_to_timestamp_pyc, _code_to_hash_pyc, _classify_pyc
code = compile("x = 1", "m.py", "exec")
stamped = _code_to_timestamp_pyc(code, 1234567890, 77)
print(stamped[:16].hex(), struct.unpack("<III", stamped[4:16]), marshal.loads(stamped[16:]) == code, _classify_pyc(stamped, "m", {}))
hashed = _code_to_hash_pyc(code, b"12345678", True)
print(hashed[:16].hex(), _classify_pyc(hashed, "m", {}))
for data in (b"", b"abcd" + bytes(12), importlib.util.MAGIC_NUMBER + b"\xff\0\0\0" + bytes(8), importlib.util.MAGIC_NUMBER):
    try:
        _classify_pyc(data, "m", {})
    except (ImportError, EOFError) as e:
        print(type(e).__name__, e)
