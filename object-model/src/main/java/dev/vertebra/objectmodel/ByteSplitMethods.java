package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.ByteSearch;

/// The methods of `bytes` and `bytearray` that take them apart and put them together.
@NativeType("bytes")
final class ByteSplitMethods {
    private ByteSplitMethods() {}

    private static byte[] separator(ThreadState ts, PyObject sep) {
        byte[] bytes = Buffers.bytes(ts, sep);
        if (bytes.length == 0) {
            throw Raise.valueError("empty separator");
        }
        return bytes;
    }

    /// Gives the parts between separators, or between runs of white space, from the left.
    @PyMethod("split(self, /, sep=None, maxsplit=-1)")
    static PyObject split(ThreadState ts, ByteString self, PyObject sep, long maxsplit) {
        int most = ByteArguments.most(maxsplit);
        ListParts parts = new ListParts(most);
        if (sep == PyNone.NONE) {
            splitWhite(self, most, parts);
            return parts.toList();
        }
        byte[] separator = separator(ts, sep);
        int at = 0;
        while (parts.size() < most) {
            int next = ByteSearch.indexOf(self.array(), separator, at, self.size());
            if (next < 0) {
                break;
            }
            parts.add(self.slice(at, next));
            at = next + separator.length;
        }
        parts.add(self.slice(at, self.size()));
        return parts.toList();
    }

    private static void splitWhite(ByteString self, int most, ListParts parts) {
        byte[] text = self.array();
        int size = self.size();
        int at = 0;
        while (true) {
            while (at < size && ByteSearch.isSpace(text[at])) {
                at++;
            }
            if (at == size) {
                return;
            }
            int start = at;
            if (parts.size() == most) {
                parts.add(self.slice(start, size));
                return;
            }
            while (at < size && !ByteSearch.isSpace(text[at])) {
                at++;
            }
            parts.add(self.slice(start, at));
        }
    }

    /// Gives the parts between separators, or between runs of white space, from the right.
    @PyMethod("rsplit(self, /, sep=None, maxsplit=-1)")
    static PyObject rsplit(ThreadState ts, ByteString self, PyObject sep, long maxsplit) {
        int most = ByteArguments.most(maxsplit);
        ListParts parts = new ListParts(most);
        if (sep == PyNone.NONE) {
            rsplitWhite(self, most, parts);
        } else {
            byte[] separator = separator(ts, sep);
            int end = self.size();
            while (parts.size() < most) {
                int before = ByteSearch.lastIndexOf(self.array(), separator, 0, end);
                if (before < 0) {
                    break;
                }
                parts.add(self.slice(before + separator.length, end));
                end = before;
            }
            parts.add(self.slice(0, end));
        }
        parts.reverse();
        return parts.toList();
    }

    private static void rsplitWhite(ByteString self, int most, ListParts parts) {
        byte[] text = self.array();
        int end = self.size();
        while (true) {
            while (end > 0 && ByteSearch.isSpace(text[end - 1])) {
                end--;
            }
            if (end == 0) {
                return;
            }
            int start = end;
            if (parts.size() == most) {
                parts.add(self.slice(0, end));
                return;
            }
            while (start > 0 && !ByteSearch.isSpace(text[start - 1])) {
                start--;
            }
            parts.add(self.slice(start, end));
            end = start;
        }
    }

    /// Gives the lines, without their ends unless asked for.
    @PyMethod("splitlines(self, /, keepends=False)")
    static PyObject splitlines(ByteString self, boolean keepends) {
        ListParts lines = new ListParts();
        byte[] text = self.array();
        int size = self.size();
        int at = 0;
        while (at < size) {
            int end = at;
            while (end < size && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            int next = end;
            if (next < size) {
                next += text[next] == '\r' && next + 1 < size && text[next + 1] == '\n' ? 2 : 1;
            }
            lines.add(self.slice(at, keepends ? next : end));
            at = next;
        }
        return lines.toList();
    }

    /// Gives what stands before the first separator, the separator, and what follows it.
    @PyMethod("partition(self, sep, /)")
    static PyObject partition(ThreadState ts, ByteString self, PyObject sep) {
        byte[] separator = separator(ts, sep);
        int at = ByteSearch.indexOf(self.array(), separator, 0, self.size());
        return at < 0
                ? PyTuple.of(whole(self), self.make(new byte[0]), self.make(new byte[0]))
                : parts(self, sep, separator, at);
    }

    /// Gives what stands before the last separator, the separator, and what follows it.
    @PyMethod("rpartition(self, sep, /)")
    static PyObject rpartition(ThreadState ts, ByteString self, PyObject sep) {
        byte[] separator = separator(ts, sep);
        int at = ByteSearch.lastIndexOf(self.array(), separator, 0, self.size());
        return at < 0
                ? PyTuple.of(self.make(new byte[0]), self.make(new byte[0]), whole(self))
                : parts(self, sep, separator, at);
    }

    /// What stands for the undivided bytes: bytes themselves, of a subclass too, and a copy of a bytearray.
    private static PyObject whole(ByteString self) {
        return self instanceof PyBytes ? self : self.same();
    }

    private static PyObject parts(ByteString self, PyObject sep, byte[] separator, int at) {
        PyObject middle = self instanceof PyBytes ? sep : self.make(separator.clone());
        return PyTuple.of(self.slice(0, at), middle, self.slice(at + separator.length, self.size()));
    }

    /// Puts the bytes-like objects of an iterable together, with these bytes between them.
    @PyMethod("join(self, iterable_of_bytes, /)")
    static PyObject join(ThreadState ts, ByteString self, PyObject iterable_of_bytes) {
        if (self instanceof PyByteArray array) {
            try (BufferView fixed = array.openBuffer(ts, false)) {
                return joined(ts, self, iterable_of_bytes);
            }
        }
        return joined(ts, self, iterable_of_bytes);
    }

    private static PyObject joined(ThreadState ts, ByteString self, PyObject iterable) {
        PyObject sequence = Iterate.toSequence(ts, iterable, "can only join an iterable");
        try (var held = ts.hold(sequence)) {
            boolean list = sequence instanceof PyList;
            int count = list ? ((PyList) sequence).size() : ((PyTuple) sequence).size();
            ByteBuilder out = new ByteBuilder(16 * count);
            for (int i = 0; i < count; i++) {
                PyObject item = list ? ((PyList) sequence).get(i) : ((PyTuple) sequence).get(i);
                if (i > 0) {
                    out.append(self.array(), 0, self.size());
                }
                append(ts, out, item, i);
                if (list && ((PyList) sequence).size() != count) {
                    throw Raise.runtimeError("sequence changed size during iteration");
                }
            }
            return count == 1 && self instanceof PyBytes && first(sequence).type == PyBytes.TYPE
                    ? first(sequence)
                    : self.make(out.toBytes());
        }
    }

    private static PyObject first(PyObject sequence) {
        return sequence instanceof PyList list ? list.get(0) : ((PyTuple) sequence).get(0);
    }

    private static void append(ThreadState ts, ByteBuilder out, PyObject item, int index) {
        if (item instanceof ByteString string && !item.type.isHeapType()) {
            out.append(string.array(), 0, string.size());
        } else {
            byte[] bytes = Buffers.bytesOrNull(ts, item);
            if (bytes != null) {
                out.append(bytes);
                return;
            }
            throw Raise.typeError(
                    "sequence item %s: expected a bytes-like object, %s found", index, item.type.fullName());
        }
    }
}
