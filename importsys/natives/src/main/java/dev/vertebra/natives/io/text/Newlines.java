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
        if (write.equals("\n") || !text.isPlain()) {
            return write.equals("\n") ? text : PyStr.of(text.toString().replace("\n", write));
        }
        return text.value().indexOf('\n') < 0 ? text : PyStr.of(text.value().replace("\n", write));
    }

    /// Where a line ends, or -1.
    int endOfLine(int[] points, int from, int to) {
        boolean any = universal && !translate;
        int first = any ? 0 : end.charAt(0);
        for (int i = from; i < to; i++) {
            int c = points[i];
            if (any ? c == '\n' : c == first && end.length() == 1) {
                return i + 1;
            }
            boolean pair = c == '\r' && i + 1 < to && points[i + 1] == '\n';
            if (any && c == '\r') {
                return pair ? i + 2 : i + 1;
            }
            if (!any && pair && end.length() == 2) {
                return i + 2;
            }
        }
        return -1;
    }

    /// Where a line of a text ends, or -1.
    int endOfLine(PyStr text, int from, int to) {
        if (!text.isPlain()) {
            return endOfLine(text.codePoints(), from, to);
        }
        String plain = text.value();
        if (!(universal && !translate)) {
            int at = plain.indexOf(end, from);
            return at < 0 || at + end.length() > to ? -1 : at + end.length();
        }
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < to && plain.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
