package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.hash.SipHash;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A string: a sequence of code points, among them possibly lone surrogates.
///
/// Stored in one of three forms, of which the first two are canonical: a *plain* Java String when no code point needs
/// or is a surrogate, so that its indexes are the string's; otherwise an array of code points; or the first [#length]
/// units of a builder that `+` grows, which becomes a plain String when its text is asked for. An exact str is
/// immortal: nobody counts it. An instance of a Python subclass is the same Java class with another type. Compare
/// CPython Objects/unicodeobject.c; PEP 393.
public class PyStr extends PyObject implements Comparable<PyStr> {
    /// `str`.
    public static final PyType TYPE = StrType.make();

    /// The empty string.
    public static final PyStr EMPTY = intern("");

    /// From this length on, `+` makes a builder instead of a String.
    private static final int BUILDER_LENGTH = 128;

    /// A String without surrogates, an `int[]` with a code point that needs or is one, or the builder of one of them.
    private Object data;

    private final int length;

    /// Whether the string is the one of its text in a table of interned strings.
    private boolean interned;

    /// Whether the string was made by `+`, so that another one is likely to be made from it.
    private boolean concatenated;

    /// Whether all code points are below 128: 1, -1 if not, 0 if that isn't known yet.
    private byte ascii;

    /// What [SlotWiring] knows of the string as the name of an attribute: 0 if nothing yet.
    byte slotName;

    /// The hash, or 0 if it isn't known yet; then [#hash()] computes it.
    long hash;

    private PyStr(PyType type, Object data, int length) {
        super(type);
        this.data = data;
        this.length = length;
        if (type == TYPE) {
            refs = ReferenceTracker.IMMORTAL;
        }
    }

    /// An instance of a class with the contents of another string.
    PyStr(PyType type, PyStr contents) {
        this(type, contents.canonical(), contents.length);
        hash = contents.hash;
    }

    // --- making strings

    /// The string with the text of a Java String; surrogate pairs in it are one code point each.
    public static PyStr of(String text) {
        return isPlain(text) ? ofPlain(text) : ofUnits(text);
    }

    /// The string with the text of a Java String in which there is no surrogate; that is not checked.
    public static PyStr ofPlain(String text) {
        int length = text.length();
        if (length <= 1) {
            if (length == 0) {
                return EMPTY;
            }
            char c = text.charAt(0);
            if (c < 256) {
                return Interned.LATIN1[c];
            }
        }
        return new PyStr(TYPE, text, length);
    }

    /// The string with a range of code points.
    public static PyStr ofCodePoints(int[] points, int from, int to) {
        for (int i = from; i < to; i++) {
            if (points[i] >= 0xD800 && !isPlain(points[i])) {
                return new PyStr(TYPE, Arrays.copyOfRange(points, from, to), to - from);
            }
        }
        return ofPlain(new String(points, from, to - from));
    }

    /// The string with an array of code points, which becomes the string's own if one of them needs a surrogate.
    static PyStr ofOwnCodePoints(int[] points) {
        for (int point : points) {
            if (!isPlain(point)) {
                return new PyStr(TYPE, points, points.length);
            }
        }
        return ofPlain(new String(points, 0, points.length));
    }

    /// The string of one code point.
    public static PyStr ofCodePoint(int point) {
        if (point < 256) {
            return Interned.LATIN1[point];
        }
        return isPlain(point)
                ? new PyStr(TYPE, String.valueOf((char) point), 1)
                : new PyStr(TYPE, new int[] {point}, 1);
    }

    /// The string with bytes as its code points.
    public static PyStr ofLatin1(byte[] bytes, int from, int to) {
        return ofPlain(new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /// The string with ASCII bytes as its code points.
    static PyStr ofAscii(byte[] bytes, int from, int to) {
        PyStr string = ofLatin1(bytes, from, to);
        string.ascii = 1;
        return string;
    }

    /// The string with a text of which it is known that it is ASCII.
    static PyStr ofAscii(String text) {
        PyStr string = ofPlain(text);
        string.ascii = 1;
        return string;
    }

    /// The string with the contents of a builder.
    static PyStr of(TextBuilder builder) {
        String plain = builder.plain();
        return plain != null ? ofPlain(plain) : ofOwnCodePoints(builder.points());
    }

    private static PyStr ofUnits(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = text.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return new PyStr(TYPE, points, points.length);
    }

    /// An exact str with the same contents that is another object.
    static PyStr copyOf(PyStr string) {
        return new PyStr(TYPE, string);
    }

    // --- interning

    /// The one string of this JVM with a text: for names in Java source and identifiers. It lives for ever.
    public static PyStr intern(String text) {
        PyStr known = Interned.TABLE.get(text);
        return known != null ? known : Interned.add(text);
    }

    /// As [#intern(String)], for a text in which there is no surrogate; that is not checked.
    public static PyStr internPlain(String text) {
        PyStr known = Interned.TABLE.get(text);
        return known != null ? known : Interned.put(text, new PyStr(TYPE, text, text.length()));
    }

    /// The interned string with a text: one that this runtime has interned before, or the one of the JVM. Code objects
    /// and what is loaded from files get theirs here.
    public static PyStr intern(ThreadState ts, String text) {
        PyStr known = internedOrNull(ts, text);
        return known != null ? known : Interned.add(text);
    }

    /// As [#intern(ThreadState,String)], for a text in which there is no surrogate; that is not checked.
    public static PyStr internPlain(ThreadState ts, String text) {
        PyStr known = Interned.TABLE.get(text);
        if (known == null) {
            known = ts.interpreter().interned().lookupPlain(text);
        }
        return known != null ? known : Interned.put(text, new PyStr(TYPE, text, text.length()));
    }

    /// The interned string with the contents of a string, in this runtime.
    ///
    /// @param string an exact str
    public static PyStr intern(ThreadState ts, PyStr string) {
        PyStr known = ts.interpreter().interned().intern(string);
        known.interned = true;
        return known;
    }

    /// Whether the string stands in a table of interned strings.
    public final boolean isInterned() {
        return interned;
    }

    /// The interned string with the contents of this one, in the current runtime.
    public final PyStr internAtRunTime() {
        return interned ? this : intern(ThreadState.current(), type == TYPE ? this : copyOf(this));
    }

    /// A text, or `None` for null.
    public static PyObject orNone(@Nullable String text) {
        return text == null ? PyNone.NONE : of(text);
    }

    /// Whether a string is the interned one with its contents.
    public static boolean isInterned(ThreadState ts, PyStr string) {
        return Interned.TABLE.get(string.value()) == string
                || ts.interpreter().interned().lookup(string) == string;
    }

    /// The immortal interned string with the contents of a string, or null.
    static @Nullable PyStr internedOrNull(PyStr string) {
        return string.isPlain() ? Interned.TABLE.get(string.value()) : null;
    }

    /// The interned string with a text, in this runtime, or null if there is none yet.
    public static @Nullable PyStr internedOrNull(ThreadState ts, String text) {
        PyStr known = Interned.TABLE.get(text);
        return known != null ? known : ts.interpreter().interned().lookup(text);
    }

    private static final class Interned {
        static final ImmortalStrings TABLE = new ImmortalStrings();
        static final PyStr[] LATIN1 = new PyStr[256];

        static {
            TABLE.put("", new PyStr(TYPE, "", 0));
            for (int i = 0; i < 256; i++) {
                String text = String.valueOf((char) i).intern();
                LATIN1[i] = new PyStr(TYPE, text, 1);
                LATIN1[i].interned = true;
                TABLE.put(text, LATIN1[i]);
            }
        }

        static PyStr add(String text) {
            return put(text, isPlain(text) ? new PyStr(TYPE, text, text.length()) : ofUnits(text));
        }

        static PyStr put(String text, PyStr string) {
            string.interned = true;
            return TABLE.put(text, string);
        }
    }

    /// How many strings are interned for ever, in all runtimes of the JVM.
    public static int immortalCount() {
        return Interned.TABLE.size();
    }

    // --- reading

    /// The number of code points.
    public final int length() {
        return length;
    }

    /// The code point at an index, which must be in range.
    public final int codePointAt(int index) {
        Object d = data;
        if (d instanceof String s) {
            return s.charAt(index);
        }
        if (d instanceof int[] points) {
            return points[index];
        }
        return d instanceof StringBuilder builder ? builder.charAt(index) : ((GrowingPoints) d).points[index];
    }

    /// Whether no code point needs or is a surrogate, so that the indexes of [#value] are the string's.
    public final boolean isPlain() {
        Object d = data;
        return d instanceof String || d instanceof StringBuilder;
    }

    /// The text as Java has it: code points beyond the basic plane as pairs, lone surrogates as they are.
    public final String value() {
        return data instanceof String s ? s : text();
    }

    /// The code points of a string that is not plain. Not to be changed.
    final int[] points() {
        if (data instanceof GrowingPoints growing) {
            data = Arrays.copyOf(growing.points, length);
        }
        return (int[]) data;
    }

    /// The code points in a fresh array, or the string's own one: not to be changed.
    public final int[] codePoints() {
        if (!isPlain()) {
            return points();
        }
        String text = value();
        int[] points = new int[length];
        for (int i = 0; i < length; i++) {
            points[i] = text.charAt(i);
        }
        return points;
    }

    /// Appends the string to a builder.
    final void appendTo(TextBuilder out) {
        appendTo(out, 0, length);
    }

    /// Appends a range of the string to a builder.
    final void appendTo(TextBuilder out, int from, int to) {
        if (!isPlain()) {
            out.append(points(), from, to);
        } else {
            out.append(value(), from, to);
        }
    }

    /// The largest code point, or 0 of the empty string.
    final int maxCodePoint() {
        int max = 0;
        if (!isPlain()) {
            for (int point : points()) {
                max = Math.max(max, point);
            }
            return max;
        }
        String text = value();
        for (int i = 0; i < length; i++) {
            max |= text.charAt(i);
        }
        return max;
    }

    /// Whether all code points are below 128; looked for once.
    public final boolean isAscii() {
        if (ascii == 0) {
            ascii = (byte) (isPlain() && isAscii(value()) ? 1 : -1);
        }
        return ascii > 0;
    }

    /// Whether it is known already that all code points are below 128.
    final boolean isKnownAscii() {
        return ascii > 0;
    }

    /// Java encodes ASCII text by copying it, which is much faster than a look at each character.
    private static boolean isAscii(String text) {
        int length = text.length();
        for (int i = 0, n = Math.min(length, 64); i < n; i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return length <= 64 || text.getBytes(StandardCharsets.UTF_8).length == length;
    }

    private String text() {
        if (data instanceof StringBuilder builder) {
            String text = builder.substring(0, length);
            data = text;
            return text;
        }
        int[] points = points();
        return new String(points, 0, points.length);
    }

    private Object canonical() {
        return isPlain() ? value() : points();
    }

    private static boolean isPlain(int point) {
        return point < 0xD800 || point > 0xDFFF && point < 0x10000;
    }

    private static boolean isPlain(String text) {
        int n = text.length();
        if (n > 12 && n < 512 && Utf8.holdsAscii(text)) {
            return true;
        }
        for (int i = 0; i < n; i++) {
            if ((text.charAt(i) & 0xF800) == 0xD800) {
                return false;
            }
        }
        return true;
    }

    // --- slices and concatenation

    /// The code points from an index to before another one; an exact str is its own whole slice.
    public final PyStr slice(int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        if (from == 0 && to == length && type() == TYPE) {
            return this;
        }
        if (to - from == 1) {
            return ofCodePoint(codePointAt(from));
        }
        if (!isPlain()) {
            return ofCodePoints(points(), from, to);
        }
        if (data instanceof StringBuilder builder) {
            return ofPlain(builder.substring(from, to));
        }
        PyStr part = ofPlain(((String) data).substring(from, to));
        if (ascii > 0) {
            part.ascii = 1;
        }
        return part;
    }

    /// An exact str with the same contents.
    public final PyStr exact() {
        return type() == TYPE ? this : isPlain() ? ofPlain(value()) : new PyStr(TYPE, data, length);
    }

    /// One string after another. A string that grew by `+` and is the longest so far is extended in place, so that a
    /// loop of `+=` is linear.
    ///
    /// @throws PyException an OverflowError if the result would be too long
    public static PyStr concat(PyStr a, PyStr b) {
        if (b.length == 0) {
            return a.exact();
        }
        if (a.length == 0) {
            return b.exact();
        }
        int length = a.length + b.length;
        if (length < 0) {
            throw Raise.overflowError("strings are too large to concat");
        }
        if (!a.isPlain() || !b.isPlain()) {
            return grownWide(a, b, length);
        }
        PyStr result;
        if (length < BUILDER_LENGTH || a.data instanceof String && !a.concatenated) {
            result = new PyStr(TYPE, a.value().concat(b.value()), length);
            result.concatenated = true;
        } else {
            result = grown(a, b, length);
        }
        if (a.ascii > 0 && b.ascii > 0) {
            result.ascii = 1;
        }
        return result;
    }

    private static PyStr grownWide(PyStr a, PyStr b, int length) {
        GrowingPoints growing;
        if (a.data instanceof GrowingPoints own && own.length == a.length) {
            growing = own;
        } else {
            int room = length < BUILDER_LENGTH ? length : length + (length >> 3);
            growing = new GrowingPoints(Arrays.copyOf(a.codePoints(), room), a.length);
        }
        growing.append(b.codePoints());
        return new PyStr(TYPE, length < BUILDER_LENGTH ? growing.points : growing, length);
    }

    /// Code points that `+` appends to: what a StringBuilder is to plain strings.
    private static final class GrowingPoints {
        int[] points;
        int length;

        GrowingPoints(int[] points, int length) {
            this.points = points;
            this.length = length;
        }

        void append(int[] more) {
            if (length + more.length > points.length) {
                points = Arrays.copyOf(points, Math.max(length + more.length, points.length + (points.length >> 1)));
            }
            System.arraycopy(more, 0, points, length, more.length);
            length += more.length;
        }
    }

    private static PyStr grown(PyStr a, PyStr b, int length) {
        StringBuilder builder;
        if (a.data instanceof StringBuilder own && own.length() == a.length) {
            builder = own;
        } else {
            builder = new StringBuilder(length + (length >> 3)).append(a.value());
        }
        builder.append(b.value());
        return new PyStr(TYPE, builder, length);
    }

    // --- equality, order, hash

    /// Whether two strings have the same code points.
    public static boolean same(PyStr a, PyStr b) {
        if (a == b) {
            return true;
        }
        if (a.length != b.length) {
            return false;
        }
        if (a.data instanceof String one && b.data instanceof String other) {
            return one.equals(other);
        }
        if (!a.isPlain()) {
            return !b.isPlain() && Arrays.equals(a.points(), b.points());
        }
        return b.isPlain() && a.value().equals(b.value());
    }

    /// The order by code points.
    @Override
    public final int compareTo(PyStr other) {
        if (isPlain() && other.isPlain()) {
            return value().compareTo(other.value());
        }
        return Arrays.compare(codePoints(), other.codePoints());
    }

    /// The hash of the contents: what `hash()` of an exact str gives.
    public final long hash() {
        long h = hash;
        if (h == 0) {
            hash = h = computeHash();
        }
        return h;
    }

    private long computeHash() {
        Object known = data;
        if (!(known instanceof String) && !isPlain()) {
            int[] points = points();
            byte[] bytes = new byte[4 * length];
            for (int i = 0; i < length; i++) {
                bytes[4 * i] = (byte) points[i];
                bytes[4 * i + 1] = (byte) (points[i] >> 8);
                bytes[4 * i + 2] = (byte) (points[i] >> 16);
            }
            // A string of lone surrogates and nothing beyond the basic plane has two bytes to a code point.
            return maxCodePoint() > 0xFFFF ? SipHash.of(bytes, 0, bytes.length) : hashOfUnits(value());
        }
        String text = known instanceof String s ? s : value();
        // One copy for ASCII, without a look at each character; longer if there is any other.
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (bytes.length == length) {
            return SipHash.of(bytes, 0, length);
        }
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            all |= c;
            bytes[i] = (byte) c;
        }
        return all < 256 ? SipHash.of(bytes, 0, length) : hashOfUnits(text);
    }

    private static long hashOfUnits(String text) {
        int n = text.length();
        byte[] bytes = new byte[2 * n];
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            bytes[2 * i] = (byte) c;
            bytes[2 * i + 1] = (byte) (c >> 8);
        }
        return SipHash.of(bytes, 0, bytes.length);
    }

    /// Equality by contents, for Java maps: no Python method is called.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PyStr string && same(this, string);
    }

    @Override
    public final int hashCode() {
        long h = hash();
        return (int) (h ^ h >>> 32);
    }

    /// The text, as [#value] gives it.
    @Override
    public final String toString() {
        return value();
    }
}
