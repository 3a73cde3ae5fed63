package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyStaticMethod;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.ByteSearch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The methods of `bytes` and `bytearray` that pad, strip, translate and convert to text.
@NativeType("bytes")
final class ByteLayoutMethods {
    private static final int BOTH = 3;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    /// Whether a byte is white space.
    private static final boolean[] SPACES = spaces();

    private ByteLayoutMethods() {}

    /// Gives the bytes between fill bytes, so that they have a width.
    @PyMethod("center(self, width, fillchar=b' ', /)")
    static PyObject center(ByteString self, long width, @Nullable PyObject fillchar) {
        int fill = ByteArguments.fill("center", fillchar);
        long margin = missing(width, self.size());
        if (margin <= 0) {
            return self.same();
        }
        long left = margin / 2 + (margin & width & 1);
        return pad(self, left, margin - left, fill);
    }

    /// Gives the bytes with fill bytes after them, so that they have a width.
    @PyMethod("ljust(self, width, fillchar=b' ', /)")
    static PyObject ljust(ByteString self, long width, @Nullable PyObject fillchar) {
        return pad(self, 0, missing(width, self.size()), ByteArguments.fill("ljust", fillchar));
    }

    /// Gives the bytes with fill bytes before them, so that they have a width.
    @PyMethod("rjust(self, width, fillchar=b' ', /)")
    static PyObject rjust(ByteString self, long width, @Nullable PyObject fillchar) {
        return pad(self, missing(width, self.size()), 0, ByteArguments.fill("rjust", fillchar));
    }

    /// How many bytes there are too few; none for any width that is no more than the size.
    private static long missing(long width, int size) {
        return width <= size ? 0 : width - size;
    }

    private static ByteString pad(ByteString self, long left, long right, int fill) {
        if (left <= 0 && right <= 0) {
            return self.same();
        }
        long before = Math.max(0, left);
        long after = Math.max(0, right);
        if (before + after > Integer.MAX_VALUE - 8L - self.size()) {
            throw Raise.memoryError();
        }
        ByteBuilder out = new ByteBuilder((int) (self.size() + before + after));
        out.append(fill, (int) before).append(self.array(), 0, self.size()).append(fill, (int) after);
        return self.make(out.toBytes());
    }

    /// Gives the bytes with zeros before them, after their sign, so that they have a width.
    @PyMethod("zfill(self, width, /)")
    static PyObject zfill(ByteString self, long width) {
        ByteString padded = pad(self, missing(width, self.size()), 0, '0');
        if (padded.size() > self.size() && self.size() > 0) {
            byte sign = self.array()[0];
            if (sign == '+' || sign == '-') {
                byte[] bytes = Arrays.copyOf(padded.array(), padded.size());
                bytes[padded.size() - self.size()] = '0';
                bytes[0] = sign;
                return self.make(bytes);
            }
        }
        return padded;
    }

    /// Gives the bytes with tabs expanded to spaces.
    @PyMethod("expandtabs(self, /, tabsize=8)")
    static PyObject expandtabs(ByteString self, int tabsize) {
        ByteBuilder out = new ByteBuilder(self.size());
        long column = 0;
        for (int i = 0; i < self.size(); i++) {
            byte b = self.array()[i];
            if (b == '\t') {
                long spaces = tabsize > 0 ? tabsize - column % tabsize : 0;
                if (out.length() + spaces > Integer.MAX_VALUE - 8) {
                    throw Raise.overflowError("result too long");
                }
                out.append(' ', (int) spaces);
                column += spaces;
            } else {
                out.append(b);
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return self.make(out.toBytes());
    }

    /// Gives the bytes without white space, or without given bytes, at their ends.
    @PyMethod("strip(self, bytes=None, /)")
    static PyObject strip(ThreadState ts, ByteString self, PyObject bytes) {
        return strip(ts, self, bytes, BOTH);
    }

    /// Gives the bytes without white space, or without given bytes, at their start.
    @PyMethod("lstrip(self, bytes=None, /)")
    static PyObject lstrip(ThreadState ts, ByteString self, PyObject bytes) {
        return strip(ts, self, bytes, LEFT);
    }

    /// Gives the bytes without white space, or without given bytes, at their end.
    @PyMethod("rstrip(self, bytes=None, /)")
    static PyObject rstrip(ThreadState ts, ByteString self, PyObject bytes) {
        return strip(ts, self, bytes, RIGHT);
    }

    private static boolean[] spaces() {
        boolean[] set = new boolean[256];
        for (int i = 0; i < set.length; i++) {
            set[i] = ByteSearch.isSpace(i);
        }
        return set;
    }

    private static boolean[] setOf(byte[] bytes) {
        boolean[] set = new boolean[256];
        for (byte b : bytes) {
            set[b & 0xFF] = true;
        }
        return set;
    }

    private static ByteString strip(ThreadState ts, ByteString self, PyObject bytes, int ends) {
        boolean[] set = bytes == PyNone.NONE ? SPACES : setOf(Buffers.bytes(ts, bytes));
        byte[] text = self.array();
        int from = 0;
        int to = self.size();
        while ((ends & LEFT) != 0 && from < to && set[text[from] & 0xFF]) {
            from++;
        }
        while ((ends & RIGHT) != 0 && to > from && set[text[to - 1] & 0xFF]) {
            to--;
        }
        return from == 0 && to == self.size() ? self.same() : self.slice(from, to);
    }

    /// Gives the bytes mapped by a table of 256, without those to delete.
    @PyMethod("translate(self, table, /, delete=b'')")
    static PyObject translate(ThreadState ts, ByteString self, PyObject table, @Nullable PyObject delete) {
        byte[] map = table == PyNone.NONE ? null : Buffers.bytes(ts, table);
        if (map != null && map.length != 256) {
            throw Raise.valueError("translation table must be 256 characters long");
        }
        boolean[] deleted = setOf(delete == null ? new byte[0] : Buffers.bytes(ts, delete));
        byte[] out = new byte[self.size()];
        int length = 0;
        boolean changed = false;
        for (int i = 0; i < self.size(); i++) {
            byte b = self.array()[i];
            if (!deleted[b & 0xFF]) {
                byte to = map == null ? b : map[b & 0xFF];
                changed |= to != b;
                out[length++] = to;
            }
        }
        return changed || length < out.length ? self.make(Arrays.copyOf(out, length)) : self.same();
    }

    /// Makes a table for translate() from two bytes-like objects of equal length.
    @PyStaticMethod("maketrans(frm, to, /)")
    static PyObject maketrans(ThreadState ts, PyObject frm, PyObject to) {
        byte[] from = Buffers.bytes(ts, frm);
        byte[] into = Buffers.bytes(ts, to);
        if (from.length != into.length) {
            throw Raise.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xFF] = into[i];
        }
        return PyBytes.of(table);
    }

    /// Decodes the bytes as text.
    @PyMethod("decode(self, /, encoding='utf-8', errors='strict')")
    static PyObject decode(ThreadState ts, ByteString self, @Nullable String encoding, @Nullable String errors) {
        return Codecs.decodeText(ts, self, encoding, errors);
    }

    /// Gives the bytes as hexadecimal digits, grouped by a separator if there is one. Groups are counted from the
    /// right, with a negative size from the left.
    ///
    /// >>> b'spams'.hex(':'), b'spams'.hex('_', 2), b'spams'.hex('_', -2)
    /// ('73:70:61:6d:73', '73_7061_6d73', '7370_616d_73')
    @PyMethod("hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hex(ThreadState ts, ByteString self, @Nullable PyObject sep, int bytes_per_sep) {
        return HexText.write(ts, self.array(), 0, self.size(), sep, bytes_per_sep);
    }
}
