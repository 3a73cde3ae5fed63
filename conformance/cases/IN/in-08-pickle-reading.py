# @row IN-08
# Pickles that are damaged or odd: each instruction with too little on the stack, with wrong operands, cut short; strings of Python 2.
import io
import pickle

DATA = [b'', b'.', b'N', b'\x80\x09.', b'(.', b'0.', b'(0N.', b'a.', b']a.', b'(]Na.', b'I1', b'I1\n.', b'I01\n.', b'I00\n.', b'I010\n.',
        b'I0x1f\n.', b'Ix\n.', b'I99999999999999999999\n.', b'I\n.', b'L5L\n.', b'L5\n.', b'Lx\n.', b'L\n.', b'F1.5\n.', b'Fx\n.', b'F1e999\n.',
        b'F inf\n.', b'Fnan\n.', b'F1x\n.', b"S'a\\n'\n.", b"Sx\n.", b"S'\n.", b"S'\xe9'\n.", b'U\x01\xe9.', b'T\x01\0\0\0a.', b'X\x01\0\0\0\xe9.',
        b'Va\\u1234\n.', b'Va\\u12\n.', b'h\x05.', b'g5\n.', b'gx\n.', b'g-1\n.', b'p1\n.', b'Np-1\n.', b'Npx\n.', b'N2.', b'2.', b'1.', b'(N1N.',
        b'u.', b'(u.', b'}(Nu.', b'}(NNu.', b'}NNs.', b'}Ns.', b's.', b'(NNd.', b'(Nd.', b'NNs.', b'NNNs.', b'\x8f(N\x90.', b'N(N\x90.',
        b'(N\x91.', b'\x91.', b'\x90.', b'\x85.', b'N\x86.', b'NR.', b'NNR.', b'N)R.', b'cnope\nx\n.', b'c\n', b'cos\n\n.', b'cos\n', b'NN\x93.',
        b'\x8c\x02osN\x93.', b'\x93.', b'P1\n.', b'P\xe9\n.', b'NQ.', b'Q.', b'N\x81.', b'NN\x81.', b'c__builtin__\nobject\nN\x81.',
        b'c__builtin__\nobject\n)N\x92.', b'N)}\x92.', b'c__builtin__\nmap\n)\x81.', b'(c__builtin__\nlist\no.', b'(o.', b'(i__builtin__\nlist\n.',
        b'(i__builtin__\n', b'ios\npath\n.', b'NNb.', b'Nb.', b'N}b.', b'N(NNtb.', b'N(NN\x86b.', b'\x82\x01.', b'\x82\x00.',
        b'\x84\xff\xff\xff\xff.', b'\x8b\xff\xff\xff\xff.', b'\x8a\x00.', b'\x8a\x01\xff.', b'\x8a\x05\xff.', b'\x95\x05\0\0\0\0\0\0\0N.',
        b'\x95\x02\0\0\0\0\0\0\0N.', b'\x95\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x8e\xff\xff\xff\xff\xff\xff\xff\xff.',
        b'\x8d\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x96\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x96\x01\0\0\0\0\0\0\0a.',
        b'\x96\x02\0\0\0\0\0\0\0a.', b'\x97.', b'\x98.', b'N\x98.', b'C\x01a\x98.', b'C\x02a.', b'B\x01\0\0\0a.', b'\xff', b"'", b'\\', b'!',
        b'J\x01\0\0', b'J\xff\xff\xff\xff.', b'K\xff.', b'M\xff\xff.', b'G?\xf0\0\0\0\0\0\0.', b'\x88.\x89.', b'l.', b'(l.', b'(Nt.', b't.', b'e.',
        b'(e.', b'](e.', b'](NNe.', b'N(NNe.', b'(NNl(NNe.', b'\x94.', b'N\x94h\x00\x86.', b'N\x94\x94h\x01\x86.', b'Nr\x01\0\0\0j\x01\0\0\0\x86.',
        b'\x8c\x01.', b'\x8c\x03\xed\xa0\x80.', b'Nr\xff\xff\xff\x0fj\xff\xff\xff\x0f\x86.']


def show(function, *args, **kw):
    try:
        return repr(function(*args, **kw))
    except Exception as e:
        return f"{type(e).__name__} {e}"


class Peeking(io.BytesIO):
    """Shows what comes, and counts what is taken."""

    def peek(self, n):
        at = self.tell()
        data = self.getvalue()[at:at + 3]
        return data


for data in DATA:
    memory = show(pickle.loads, data)
    files = [show(pickle.load, kind(data)) for kind in (io.BytesIO, Peeking)]
    print(data, memory, [f == memory for f in files])
print(show(pickle.loads, "x"), show(pickle.loads, b"N.", 5), show(pickle.loads, memoryview(b"N.")), show(pickle.loads, bytearray(b"K\x05.")))
for encoding, errors in ("bytes", "strict"), ("latin1", "strict"), ("ascii", "ignore"), ("utf-8", "strict"), ("nope", "strict"):
    print(encoding, show(pickle.loads, b"(U\x02\xc3\xa9S'\\x41'\nt.", encoding=encoding, errors=errors))

# Several pickles in one file, and what a reader leaves in it.
file = io.BytesIO(b"".join(pickle.dumps(["x" * i, i], i % 6) for i in range(12)) + b"rest")
reader = pickle.Unpickler(file)
print([reader.load()[1] for _ in range(12)], file.read())
file = Peeking(pickle.dumps([1, "abc", b"d" * 10]) + b"rest")
print(pickle.load(file), file.read())
