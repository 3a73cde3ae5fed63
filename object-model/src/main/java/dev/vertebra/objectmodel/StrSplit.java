package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.UnicodeData;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that take strings apart and put them together.
@NativeType("str")
final class StrSplit {
    /// The line breaks below the space, a bit each.
    private static final int LINE_BREAKS =
            1 << '\n' | 1 << 0x0B | 1 << 0x0C | 1 << '\r' | 1 << 0x1C | 1 << 0x1D | 1 << 0x1E;

    private StrSplit() {}

    private static int most(long maxsplit) {
        return maxsplit < 0 || maxsplit > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) maxsplit;
    }

    /// How many splits at most there are to be expected.
    private static long guess(PyStr self, @Nullable PyStr separator, long maxsplit) {
        int length = self.length();
        if (separator != null && length < separator.length()) {
            return 0;
        }
        if (maxsplit >= 0) {
            return maxsplit;
        }
        return separator == null ? (length - 1) / 2 + 1 : length / separator.length() + 1;
    }

    /// Checks a separator: null for None.
    private static boolean isWhite(PyObject sep) {
        if (sep == PyNone.NONE) {
            return true;
        }
        if (!(sep instanceof PyStr string)) {
            throw Raise.typeError("must be str or None, not %s", sep.type.fullName());
        }
        if (string.length() == 0) {
            throw Raise.valueError("empty separator");
        }
        return false;
    }

    /// Gives the parts between separators, or between runs of white space, from the left.
    @PyMethod("split(self, /, sep=None, maxsplit=-1)")
    static PyObject split(PyStr self, PyObject sep, long maxsplit) {
        int most = most(maxsplit);
        if (isWhite(sep)) {
            ListParts parts = new ListParts(guess(self, null, maxsplit));
            splitWhite(self, most, parts);
            return parts.toList();
        }
        PyStr separator = (PyStr) sep;
        ListParts parts = new ListParts(guess(self, separator, maxsplit));
        int length = self.length();
        int at = 0;
        while (parts.size() < most) {
            int next = StrSearch.indexOf(self, separator, at, length);
            if (next < 0) {
                break;
            }
            parts.add(self.slice(at, next));
            at = next + separator.length();
        }
        parts.add(self.slice(at, length));
        return parts.toList();
    }

    private static void splitWhite(PyStr self, int most, ListParts parts) {
        if (self.isPlain() && most == Integer.MAX_VALUE) {
            splitWhite(self, self.value(), parts);
            return;
        }
        int length = self.length();
        int at = 0;
        while (true) {
            while (at < length && UnicodeData.isSpace(self.codePointAt(at))) {
                at++;
            }
            if (at == length) {
                return;
            }
            int start = at;
            if (parts.size() == most) {
                parts.add(self.slice(start, length));
                return;
            }
            while (at < length && !UnicodeData.isSpace(self.codePointAt(at))) {
                at++;
            }
            parts.add(self.slice(start, at));
        }
    }

    private static void splitWhite(PyStr self, String text, ListParts parts) {
        int length = text.length();
        int start = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' ? UnicodeData.isSpace(c) : c >= 0x85 && UnicodeData.isSpace(c);
            if (!space) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                parts.add(self.slice(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            parts.add(self.slice(start, length));
        }
    }

    /// Gives the parts between separators, or between runs of white space, from the right.
    @PyMethod("rsplit(self, /, sep=None, maxsplit=-1)")
    static PyObject rsplit(PyStr self, PyObject sep, long maxsplit) {
        int most = most(maxsplit);
        PyStr separator = isWhite(sep) ? null : (PyStr) sep;
        ListParts parts = new ListParts(guess(self, separator, maxsplit));
        if (separator == null) {
            rsplitWhite(self, most, parts);
        } else {
            int end = self.length();
            while (parts.size() < most) {
                int before = StrSearch.lastIndexOf(self, separator, 0, end);
                if (before < 0) {
                    break;
                }
                parts.add(self.slice(before + separator.length(), end));
                end = before;
            }
            parts.add(self.slice(0, end));
        }
        parts.reverse();
        return parts.toList();
    }

    private static void rsplitWhite(PyStr self, int most, ListParts parts) {
        int end = self.length();
        while (true) {
            while (end > 0 && UnicodeData.isSpace(self.codePointAt(end - 1))) {
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
            while (start > 0 && !UnicodeData.isSpace(self.codePointAt(start - 1))) {
                start--;
            }
            parts.add(self.slice(start, end));
            end = start;
        }
    }

    /// Gives the lines, without their ends unless asked for.
    @PyMethod("splitlines(self, /, keepends=False)")
    static PyObject splitlines(PyStr self, boolean keepends) {
        ListParts lines = new ListParts();
        String plain = self.isPlain() ? self.value() : null;
        int length = self.length();
        int at = 0;
        while (at < length) {
            int end = plain == null ? at : lineEnd(plain, at);
            while (end < length && !UnicodeData.isLineBreak(self.codePointAt(end))) {
                end++;
            }
            int next = end;
            if (next < length) {
                boolean pair =
                        self.codePointAt(next) == '\r' && next + 1 < length && self.codePointAt(next + 1) == '\n';
                next += pair ? 2 : 1;
            }
            lines.add(self.slice(at, keepends ? next : end));
            at = next;
        }
        return lines.toList();
    }

    /// The first character from an index on that may end a line, or the length.
    private static int lineEnd(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            // One comparison for all that is printable ASCII.
            if ((char) (c - ' ') < 96) {
                continue;
            }
            if (c < ' ' ? (LINE_BREAKS >> c & 1) != 0 : c == 0x85 || c == 0x2028 || c == 0x2029) {
                return i;
            }
        }
        return length;
    }

    /// Gives what stands before the first separator, the separator, and what follows it.
    @PyMethod("partition(self, sep, /)")
    static PyObject partition(PyStr self, PyObject sep) {
        int at = StrSearch.indexOf(self, separator(sep), 0, self.length());
        return at < 0 ? PyTuple.of(self, PyStr.EMPTY, PyStr.EMPTY) : parts(self, (PyStr) sep, at);
    }

    /// Gives what stands before the last separator, the separator, and what follows it.
    @PyMethod("rpartition(self, sep, /)")
    static PyObject rpartition(PyStr self, PyObject sep) {
        int at = StrSearch.lastIndexOf(self, separator(sep), 0, self.length());
        return at < 0 ? PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, self) : parts(self, (PyStr) sep, at);
    }

    private static PyStr separator(PyObject sep) {
        if (!(sep instanceof PyStr string)) {
            throw Raise.typeError("must be str, not %s", sep.type.fullName());
        }
        if (string.length() == 0) {
            throw Raise.valueError("empty separator");
        }
        return string;
    }

    private static PyObject parts(PyStr self, PyStr sep, int at) {
        return PyTuple.of(self.slice(0, at), sep, self.slice(at + sep.length(), self.length()));
    }

    /// Puts the strings of an iterable together, with this string between them.
    @PyMethod("join(self, iterable, /)")
    static PyObject join(ThreadState ts, PyStr self, PyObject iterable) {
        if (iterable.type == PyList.TYPE) {
            PyList list = (PyList) iterable;
            return join(self, list.items, list.size());
        }
        if (iterable.type == PyTuple.TYPE) {
            PyObject[] items = ((PyTuple) iterable).items;
            return join(self, items, items.length);
        }
        PyList list = (PyList) Iterate.toSequence(ts, iterable, "can only join an iterable");
        return join(self, list.items, list.size());
    }

    /// Puts strings together with a separator between them.
    static PyStr join(PyStr separator, PyObject[] items, int count) {
        if (count == 0) {
            return PyStr.EMPTY;
        }
        if (count == 1 && items[0].type == PyStr.TYPE) {
            return (PyStr) items[0];
        }
        boolean plain = separator.isPlain();
        long length = (long) separator.length() * (count - 1);
        for (int i = 0; i < count; i++) {
            if (!(items[i] instanceof PyStr string)) {
                throw Raise.typeError("sequence item %s: expected str instance, %s found", i, items[i].type.fullName());
            }
            plain &= string.isPlain();
            length += string.length();
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw Raise.overflowError("join() result is too long for a Python string");
        }
        return plain ? joinPlain(separator, items, count, (int) length) : joinWide(separator, items, count);
    }

    private static PyStr joinPlain(PyStr separator, PyObject[] items, int count, int length) {
        PyStr ascii = joinAscii(separator, items, count, length);
        if (ascii != null) {
            return ascii;
        }
        String[] parts = new String[count];
        for (int i = 0; i < count; i++) {
            parts[i] = ((PyStr) items[i]).value();
        }
        return PyStr.ofPlain(String.join(separator.value(), parts));
    }

    /// What is joined if all of it is ASCII, else null.
    @SuppressWarnings("deprecation") // getBytes: takes the low bytes, which are all there is to ASCII.
    private static @Nullable PyStr joinAscii(PyStr separator, PyObject[] items, int count, int length) {
        if (!separator.isAscii() || !((PyStr) items[0]).isAscii()) {
            return null;
        }
        String between = separator.value();
        int gap = between.length();
        byte first = gap == 0 ? 0 : (byte) between.charAt(0);
        byte[] bytes = new byte[length];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (gap == 1 && i > 0) {
                bytes[at++] = first;
            } else if (gap > 0 && i > 0) {
                between.getBytes(0, gap, bytes, at);
                at += gap;
            }
            PyStr part = (PyStr) items[i];
            if (!part.isAscii()) {
                return null;
            }
            int n = part.length();
            part.value().getBytes(0, n, bytes, at);
            at += n;
        }
        return PyStr.ofAscii(bytes, 0, length);
    }

    private static PyStr joinWide(PyStr separator, PyObject[] items, int count) {
        TextBuilder out = new TextBuilder();
        ((PyStr) items[0]).appendTo(out);
        for (int i = 1; i < count; i++) {
            separator.appendTo(out);
            ((PyStr) items[i]).appendTo(out);
        }
        return PyStr.of(out);
    }
}
