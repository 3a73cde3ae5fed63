package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.SliceIndex;
import dev.vertebra.objectmodel.internal.text.LongSearch;
import dev.vertebra.objectmodel.internal.text.TextBuilder;

/// The methods of `str` that look for strings in it, and replace them.
@NativeType("str")
final class StrSearch {
    private StrSearch() {}

    // --- the search itself, on indexes in range

    /// Where a string first stands in a range of another, or -1.
    static int indexOf(PyStr text, PyStr sub, int from, int to) {
        int n = sub.length();
        if (to - from < n) {
            return -1;
        }
        if (text.isPlain()) {
            if (!sub.isPlain()) {
                return -1;
            }
            return n < LongSearch.LONG
                    ? text.value().indexOf(sub.value(), from, to)
                    : LongSearch.indexOf(text.value(), sub.value(), from, to);
        }
        return indexOf(text.points(), sub.codePoints(), from, to);
    }

    private static int indexOf(int[] points, int[] wanted, int from, int to) {
        int n = wanted.length;
        if (n == 0) {
            return from;
        }
        if (n >= LongSearch.LONG) {
            return LongSearch.indexOf(points, wanted, from, to);
        }
        int first = wanted[0];
        int last = to - n;
        int i = from;
        while (i <= last) {
            // Eight at a time as long as none of them is the first one.
            while (last - i >= 8 && isNone(points, i, first)) {
                i += 8;
            }
            for (int stop = Math.min(last + 1, i + 8); i < stop; i++) {
                if (points[i] == first && matches(points, i, wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether none of eight code points is a certain one.
    @SuppressWarnings("ShortCircuitBoolean") // One branch instead of eight, at half the time.
    private static boolean isNone(int[] points, int at, int point) {
        return points[at] != point
                & points[at + 1] != point
                & points[at + 2] != point
                & points[at + 3] != point
                & points[at + 4] != point
                & points[at + 5] != point
                & points[at + 6] != point
                & points[at + 7] != point;
    }

    /// Where a string last stands in a range of another, or -1.
    static int lastIndexOf(PyStr text, PyStr sub, int from, int to) {
        int n = sub.length();
        if (to - from < n) {
            return -1;
        }
        if (text.isPlain()) {
            int at = sub.isPlain() ? text.value().lastIndexOf(sub.value(), to - n) : -1;
            return at < from ? -1 : at;
        }
        int[] points = text.points();
        int[] wanted = sub.codePoints();
        for (int i = to - n; i >= from; i--) {
            if (matches(points, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(int[] points, int at, int[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (points[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a string stands at an index of another.
    static boolean isAt(PyStr text, PyStr sub, int at) {
        if (at < 0 || at + sub.length() > text.length()) {
            return false;
        }
        if (text.isPlain()) {
            return sub.isPlain() && text.value().startsWith(sub.value(), at);
        }
        return matches(text.points(), at, sub.codePoints());
    }

    /// How often a string stands in a range of another without overlap, at most `most` times.
    static int count(PyStr text, PyStr sub, int from, int to, int most) {
        int n = sub.length();
        if (n == 0) {
            return to < from ? 0 : Math.min(to - from + 1, most);
        }
        int count = 0;
        int at = from;
        if (!text.isPlain()) {
            int[] points = text.points();
            int[] wanted = sub.codePoints();
            if (n == 1 && most == Integer.MAX_VALUE) {
                return occurrences(points, wanted[0], from, to);
            }
            while (count < most && (at = indexOf(points, wanted, at, to)) >= 0) {
                count++;
                at += n;
            }
            return count;
        }
        while (count < most && (at = indexOf(text, sub, at, to)) >= 0) {
            count++;
            at += n;
        }
        return count;
    }

    /// How often a code point is there, without a branch.
    private static int occurrences(int[] points, int point, int from, int to) {
        int others = 0;
        for (int i = from; i < to; i++) {
            int difference = points[i] ^ point;
            others += (difference | -difference) >>> 31;
        }
        return Math.max(0, to - from) - others;
    }

    private static int start(long index, int length) {
        return (int) Math.clamp(index < 0 ? index + length : index, 0, (long) length + 1);
    }

    private static int end(long index, int length) {
        return Math.clamp(index < 0 ? index + length : index, 0, length);
    }

    // --- methods

    /// Finds the first place of a substring; -1 if there is none.
    @PyMethod("find(self, sub, start=0, end=sys.maxsize, /)")
    static long find(PyStr self, PyStr sub, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return indexOf(self, sub, start(start, self.length()), end(end, self.length()));
    }

    /// Finds the last place of a substring; -1 if there is none.
    @PyMethod("rfind(self, sub, start=0, end=sys.maxsize, /)")
    static long rfind(PyStr self, PyStr sub, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return lastIndexOf(self, sub, start(start, self.length()), end(end, self.length()));
    }

    /// Finds the first place of a substring; raises ValueError if there is none.
    @PyMethod("index(self, sub, start=0, end=sys.maxsize, /)")
    static long index(PyStr self, PyStr sub, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return found(find(self, sub, start, end));
    }

    /// Finds the last place of a substring; raises ValueError if there is none.
    @PyMethod("rindex(self, sub, start=0, end=sys.maxsize, /)")
    static long rindex(PyStr self, PyStr sub, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return found(rfind(self, sub, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw Raise.valueError("substring not found");
        }
        return index;
    }

    /// Counts the places of a substring that do not overlap.
    @PyMethod("count(self, sub, start=0, end=sys.maxsize, /)")
    static long count(PyStr self, PyStr sub, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        int length = self.length();
        return count(self, sub, start(start, length), end(end, length), Integer.MAX_VALUE);
    }

    /// Whether the string, or a part of it, begins with a prefix or one of a tuple of them.
    @PyMethod("startswith(self, prefix, start=0, end=sys.maxsize, /)")
    static boolean startswith(
            PyStr self, PyObject prefix, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return isAtEnd(self, prefix, start, end, false, "startswith");
    }

    /// Whether the string, or a part of it, ends with a suffix or one of a tuple of them.
    @PyMethod("endswith(self, suffix, start=0, end=sys.maxsize, /)")
    static boolean endswith(
            PyStr self, PyObject suffix, @SliceIndex(none = true) long start, @SliceIndex(none = true) long end) {
        return isAtEnd(self, suffix, start, end, true, "endswith");
    }

    private static boolean isAtEnd(PyStr self, PyObject wanted, long start, long end, boolean atEnd, String method) {
        int from = start(start, self.length());
        int to = end(end, self.length());
        if (wanted instanceof PyStr sub) {
            return isAtEnd(self, sub, from, to, atEnd);
        }
        if (!(wanted instanceof PyTuple tuple)) {
            throw Raise.typeError("%s first arg must be str or a tuple of str, not %s", method, wanted.type.fullName());
        }
        for (int i = 0; i < tuple.size(); i++) {
            if (!(tuple.get(i) instanceof PyStr sub)) {
                throw Raise.typeError(
                        "tuple for %s must only contain str, not %s",
                        method, tuple.get(i).type.fullName());
            }
            if (isAtEnd(self, sub, from, to, atEnd)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtEnd(PyStr self, PyStr sub, int from, int to, boolean atEnd) {
        return to - from >= sub.length() && isAt(self, sub, atEnd ? to - sub.length() : from);
    }

    /// Gives the string without a prefix, if it begins with it.
    @PyMethod("removeprefix(self, prefix, /)")
    static PyObject removeprefix(PyStr self, PyStr prefix) {
        return isAt(self, prefix, 0) ? self.slice(prefix.length(), self.length()) : self.exact();
    }

    /// Gives the string without a suffix, if it ends with it.
    @PyMethod("removesuffix(self, suffix, /)")
    static PyObject removesuffix(PyStr self, PyStr suffix) {
        int at = self.length() - suffix.length();
        return isAt(self, suffix, at) ? self.slice(0, at) : self.exact();
    }

    /// Gives the string with all places of a substring, or the first ones, replaced by another.
    @PyMethod("replace(self, old, new, /, count=-1)")
    static PyObject replace(PyStr self, PyStr old, PyStr neo, long count) {
        int most = count < 0 || count > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) count;
        if (most == 0 || PyStr.same(old, neo) || old.length() > self.length()) {
            return self.exact();
        }
        boolean plain = self.isPlain() && old.isPlain() && neo.isPlain();
        if (plain && most == Integer.MAX_VALUE && self.length() > 0 && old.length() < LongSearch.LONG) {
            String text = self.value();
            String result = text.replace(old.value(), neo.value());
            return result == text ? self.exact() : PyStr.ofPlain(result);
        }
        int times = count(self, old, 0, self.length(), most);
        return times == 0 ? self.exact() : replaced(self, old, neo, times);
    }

    private static PyStr replaced(PyStr self, PyStr old, PyStr neo, int times) {
        TextBuilder out = new TextBuilder(self.length());
        int at = 0;
        for (int i = 0; i < times; i++) {
            if (old.length() == 0) {
                neo.appendTo(out);
                if (at < self.length()) {
                    out.append(self.codePointAt(at++));
                }
            } else {
                int next = indexOf(self, old, at, self.length());
                self.appendTo(out, at, next);
                neo.appendTo(out);
                at = next + old.length();
            }
        }
        self.appendTo(out, at, self.length());
        return PyStr.of(out);
    }
}
