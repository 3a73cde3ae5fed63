# @row IN-08
# @strategy counting: under host an exporter's memory may change under a view
# Patterns on memory that can change: a match reads it as it is now, an iterator holds it until it is exhausted.
import re

b = bytearray(b"abcdefgh")
m = re.search(b"[a-h]+", b)
tail = re.search(b"[e-h]+", b)
print(m.group(), tail.group(), m.groups(), m.span(), m)
b[:] = b"xyz"
print(m.group(), tail.group(), m, m.string)
b[:] = b"abcdefgh0123"
print(m.group(), tail.group(), m[0], m.expand(b"<\\g<0>>"))

print(re.sub(b"y", bytearray(b"a"), bytearray(b"xyz")), re.sub(b"y", memoryview(b"a"), memoryview(b"xyz")))
print(re.sub(b"(y)", bytearray(b"\\g<1>\\1"), bytearray(b"xyz")))

b = bytearray(b"x")
found = re.finditer(b"a", b)
for what in (None, list):
    if what is not None:
        print(what(found))
    try:
        b.extend(b"x" * 400)
    except BufferError as e:
        print(e)
print(len(b))
del found
scanner = re.compile(b"a").scanner(b)
print(scanner.search())
try:
    b.clear()
except BufferError as e:
    print(e)
scanner = None
b.clear()
print(b)
