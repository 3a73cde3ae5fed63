package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.SliceIndex;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.ByteSearch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The methods of `bytes` and `bytearray` that look for bytes in them, and replace them.
@NativeType("bytes")
final class ByteSearchMethods {
    private ByteSearchMethods() {}

    /// Finds the first place of bytes; -1 if there is none.
    @PyMethod("find(self, sub, start=0, end=sys.maxsize, /)")
    static long find(
            ThreadState ts,
            ByteString self,
            PyObject sub,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        byte[] wanted = ByteArguments.sought(ts, sub);
        int size = self.size();
        return ByteSearch.indexOf(self.array(), wanted, ByteArguments.start(start, size), ByteArguments.end(end, size));
    }

    /// Finds the last place of bytes; -1 if there is none.
    @PyMethod("rfind(self, sub, start=0, end=sys.maxsize, /)")
    static long rfind(
            ThreadState ts,
            ByteString self,
            PyObject sub,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        byte[] wanted = ByteArguments.sought(ts, sub);
        int size = self.size();
        return ByteSearch.lastIndexOf(
                self.array(), wanted, ByteArguments.start(start, size), ByteArguments.end(end, size));
    }

    /// Finds the first place of bytes; raises ValueError if there is none.
    @PyMethod("index(self, sub, start=0, end=sys.maxsize, /)")
    static long index(
            ThreadState ts,
            ByteString self,
            PyObject sub,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        return found(find(ts, self, sub, start, end));
    }

    /// Finds the last place of bytes; raises ValueError if there is none.
    @PyMethod("rindex(self, sub, start=0, end=sys.maxsize, /)")
    static long rindex(
            ThreadState ts,
            ByteString self,
            PyObject sub,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        return found(rfind(ts, self, sub, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw Raise.valueError("subsection not found");
        }
        return index;
    }

    /// Counts the places of bytes that do not overlap.
    @PyMethod("count(self, sub, start=0, end=sys.maxsize, /)")
    static long count(
            ThreadState ts,
            ByteString self,
            PyObject sub,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        byte[] wanted = ByteArguments.sought(ts, sub);
        int from = ByteArguments.start(start, self.size());
        int to = ByteArguments.end(end, self.size());
        return ByteSearch.count(self.array(), wanted, from, to, Integer.MAX_VALUE);
    }

    /// Whether the bytes, or a part of them, begin with a prefix or one of a tuple of them.
    @PyMethod("startswith(self, prefix, start=0, end=sys.maxsize, /)")
    static boolean startswith(
            ThreadState ts,
            ByteString self,
            PyObject prefix,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        return isAtEnd(ts, self, prefix, start, end, false);
    }

    /// Whether the bytes, or a part of them, end with a suffix or one of a tuple of them.
    @PyMethod("endswith(self, suffix, start=0, end=sys.maxsize, /)")
    static boolean endswith(
            ThreadState ts,
            ByteString self,
            PyObject suffix,
            @SliceIndex(none = true) long start,
            @SliceIndex(none = true) long end) {
        return isAtEnd(ts, self, suffix, start, end, true);
    }

    private static boolean isAtEnd(
            ThreadState ts, ByteString self, PyObject wanted, long start, long end, boolean atEnd) {
        if (wanted instanceof PyTuple tuple) {
            for (int i = 0; i < tuple.size(); i++) {
                byte[] sub = Buffers.bytes(ts, tuple.get(i));
                if (isAtEnd(self, sub, start, end, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        if (!Buffers.isBuffer(wanted)) {
            throw Raise.typeError(
                    "%s first arg must be bytes or a tuple of bytes, not %s",
                    atEnd ? "endswith" : "startswith", wanted.type.fullName());
        }
        return isAtEnd(self, Buffers.bytes(ts, wanted), start, end, atEnd);
    }

    private static boolean isAtEnd(ByteString self, byte[] sub, long start, long end, boolean atEnd) {
        int from = ByteArguments.start(start, self.size());
        int to = ByteArguments.end(end, self.size());
        return to - from >= sub.length && ByteSearch.isAt(self.array(), sub, atEnd ? to - sub.length : from);
    }

    /// Gives the bytes without a prefix, if they begin with it.
    @PyMethod("removeprefix(self, prefix, /)")
    static PyObject removeprefix(ThreadState ts, ByteString self, PyObject prefix) {
        byte[] sub = Buffers.bytes(ts, prefix);
        return isAtEnd(self, sub, 0, Long.MAX_VALUE, false) ? self.slice(sub.length, self.size()) : self.same();
    }

    /// Gives the bytes without a suffix, if they end with it.
    @PyMethod("removesuffix(self, suffix, /)")
    static PyObject removesuffix(ThreadState ts, ByteString self, PyObject suffix) {
        byte[] sub = Buffers.bytes(ts, suffix);
        return isAtEnd(self, sub, 0, Long.MAX_VALUE, true) ? self.slice(0, self.size() - sub.length) : self.same();
    }

    /// Gives the bytes with all places of some bytes, or the first ones, replaced by others.
    @PyMethod("replace(self, old, new, count=-1, /)")
    static PyObject replace(ThreadState ts, ByteString self, PyObject old, PyObject neo, @Nullable PyObject most) {
        byte[] from = Buffers.bytes(ts, old);
        byte[] to = Buffers.bytes(ts, neo);
        long count = most == null ? -1 : Arguments.asLong(ts, most);
        byte[] text = self.array();
        int size = self.size();
        int times = ByteSearch.count(text, from, 0, size, ByteArguments.most(count));
        if (times == 0 || Arrays.equals(from, to)) {
            return self.same();
        }
        if (size + (long) times * (to.length - from.length) > Integer.MAX_VALUE - 8) {
            throw Raise.overflowError("replace bytes is too long");
        }
        ByteBuilder out = new ByteBuilder(size + times * (to.length - from.length));
        int at = 0;
        for (int i = 0; i < times; i++) {
            int next = from.length == 0 ? at : ByteSearch.indexOf(text, from, at, size);
            out.append(text, at, next).append(to);
            at = next + from.length;
            if (from.length == 0 && at < size) {
                out.append(text[at++]);
            }
        }
        return self.make(out.append(text, at, size).toBytes());
    }
}
