package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What the argument `newline` of text streams asks for.
///
/// @param universal whether `\r`, `\n` and `\r\n` all end a line of what is read
/// @param translate whether they are made `\n`
/// @param end what ends a line if not universal
/// @param write what `\n` becomes in what is written
record Newlines(boolean universal, boolean translate, String end, String write) {
    static final Newlines LF = new Newlines(false, false, "\n", "\n");

    /// What an argument asks for.
    static Newlines of(ThreadState ts, PyObject newline) {
        if (newline == PyNone.NONE) {
            return new Newlines(true, true, "\n", "\n");
        }
        if (!(newline instanceof PyStr text)) {
            throw Raise.typeError(
                    "newline must be str or None, not %s", newline.type().fullName());
        }
        Codecs.utf8Encode(ts, text, "strict");
        Newlines known = known(upToNull(text.value()));
        if (known == null) {
            throw Raise.valueError("illegal newline value: %s", Text.repr(ts, newline));
        }
        return known;
    }

    /// The line ends of an argument of a function that names it in its errors and shows texts as they are.
    static Newlines of(ThreadState ts, String function, PyObject newline) {
        if (newline == PyNone.NONE) {
            return of(ts, newline);
        }
        if (!(newline instanceof PyStr text)) {
            throw Raise.typeError(
                    "%s() argument 'newline' must be str or None, not %s",
                    function, newline.type().name());
        }
        Codecs.utf8Encode(ts, text, "strict");
        Newlines known = known(upToNull(text.value()));
        if (known == null) {
            throw Raise.valueError("illegal newline value: %s", upToNull(text.value()));
        }
        return known;
    }

    /// What C sees of a text.
    static String upToNull(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static @Nullable Newlines known(String text) {
        return switch (text) {
            case "" -> new Newlines(true, false, "\n", "\n");
            case "\n" -> LF;
            case "\r" -> new Newlines(false, false, "\r", "\r");
            case "\r\n" -> new Newlines(false, false, "\r\n", "\r\n");
            default -> null;
        };
    }

    /// The decoder that reading needs, or null.
    @Nullable
    NewlineDecoder decoder() {
        return universal ? new NewlineDecoder(translate) : null;
    }

    /// What is written for a text.
    PyStr forWriting(PyStr text) {
        if (write.equals("\n")) {
            return text;
        }
        if (!text.isPlain()) {
            return forWriting(text.codePoints());
        }
        String plain = text.value();
        return plain.indexOf('\n') < 0 ? text : PyStr.ofPlain(plain.replace("\n", write));
    }

    private PyStr forWriting(int[] points) {
        int[] written = new int[points.length * write.length()];
        int count = 0;
        for (int point : points) {
            if (point != '\n') {
                written[count++] = point;
                continue;
            }
            for (int i = 0; i < write.length(); i++) {
                written[count++] = write.charAt(i);
            }
        }
        return PyStr.ofCodePoints(written, 0, count);
    }

    /// Code points by index.
    interface Points {
        int codePointAt(int index);
    }

    /// Whether each of the three kinds ends a line of the text as it is: they are seen, but not translated.
    boolean endsByAny() {
        return universal && !translate;
    }

    /// Where a line of a text ends, or -1.
    int endOfLine(PyStr text, int from, int to) {
        if (text.isPlain()) {
            return endOfLine(text.value(), from, to);
        }
        int[] points = text.codePoints();
        return endOfLine(at -> points[at], from, to);
    }

    /// Where a line of code points ends, or -1.
    int endOfLine(Points points, int from, int to) {
        boolean any = endsByAny();
        boolean pairs = any || end.length() == 2;
        int single = any ? '\n' : pairs ? -1 : end.charAt(0);
        for (int i = from; i < to; i++) {
            int c = points.codePointAt(i);
            if (c == single) {
                return i + 1;
            }
            if (pairs && c == '\r') {
                if (i + 1 < to && points.codePointAt(i + 1) == '\n') {
                    return i + 2;
                }
                if (any) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private int endOfLine(String text, int from, int to) {
        if (endsByAny()) {
            return endByAny(text, from, to);
        }
        int at = end.length() == 1 ? text.indexOf(end.charAt(0), from, to) : text.indexOf(end, from, to);
        return at < 0 ? -1 : at + end.length();
    }

    /// Looks for both characters in pieces of the text that grow: each search is the JVM's, and one that finds nothing
    /// does not go through the rest of the text for every line.
    private static int endByAny(String text, int from, int to) {
        int width = 128;
        for (int at = from; at < to; at += width, width *= 2) {
            int stop = to - at <= width ? to : at + width;
            int feed = text.indexOf('\n', at, stop);
            int carriage = text.indexOf('\r', at, feed < 0 ? stop : feed);
            if (carriage >= 0) {
                return carriage + 1 < to && text.charAt(carriage + 1) == '\n' ? carriage + 2 : carriage + 1;
            }
            if (feed >= 0) {
                return feed + 1;
            }
            if (stop == to) {
                return -1;
            }
        }
        return -1;
    }
}
