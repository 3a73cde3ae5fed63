# @row BC-06
import marshal, io
class C: pass
class I(int): pass
for v in (C(), C, len, I(5), object(), [C()], (x for x in ()), range(3), lambda: 0):
    try:
        print(marshal.dumps(v))
    except ValueError as e:
        print(e)
for data in (b"", b"x", b"i\0\0", b"(", b"[\x01\0\0\0", b"?", b"\xff", b"r\0\0\0\0", b"s\xff\xff\xff\x7fab", b"0", b"l\x01\0\0\0\0\0", b"{i\x01\0\0\0"):
    try:
        print(data, marshal.loads(data))
    except (EOFError, ValueError, TypeError) as e:
        print(data, type(e).__name__, e)
for bad in (lambda: marshal.loads("text"), lambda: marshal.loads(), lambda: marshal.dumps(), lambda: marshal.load(5), lambda: marshal.dump(1, 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
f = io.BytesIO()
marshal.dump([1, 2], f)
marshal.dump("second", f)
f.seek(0)
print(marshal.load(f), marshal.load(f))
try:
    marshal.load(f)
except EOFError as e:
    print(e)
deep = []
for _ in range(3000):
    deep = [deep]
try:
    marshal.dumps(deep)
except ValueError as e:
    print(e)
print(marshal.loads(b"i\x05\0\0\0extra"), marshal.loads(marshal.dumps(compile("1", "f", "eval"))).co_consts)
try:
    marshal.dumps(compile("1", "f", "eval"), allow_code=False)
except ValueError as e:
    print(e)
