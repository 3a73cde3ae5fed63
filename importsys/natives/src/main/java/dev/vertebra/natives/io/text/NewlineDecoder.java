package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;

/// Sees which line ends a text has, and makes all of them `\n` if it is to.
///
/// A carriage return at the end of a piece waits for what follows.
final class NewlineDecoder {
    private static final PyStr CR = PyStr.intern("\r");
    private static final PyStr LF = PyStr.intern("\n");
    private static final PyStr CRLF = PyStr.intern("\r\n");

    private static final int SEEN_CR = 1;
    private static final int SEEN_LF = 2;
    private static final int SEEN_CRLF = 4;

    final boolean translate;
    boolean pending;
    private int seen;

    NewlineDecoder(boolean translate) {
        this.translate = translate;
    }

    void reset() {
        seen = 0;
        pending = false;
    }

    /// The next piece.
    PyStr decode(PyStr piece, boolean last) {
        PyStr text = piece;
        if (pending && (last || text.length() > 0)) {
            text = PyStr.concat(CR, text);
            pending = false;
        }
        int length = text.length();
        if (!last && length > 0 && text.codePointAt(length - 1) == '\r') {
            pending = true;
            text = text.slice(0, --length);
        }
        if (text.isPlain()) {
            String plain = text.value();
            return plain.indexOf('\r') < 0 ? withoutReturns(text, plain) : withReturns(text, plain);
        }
        return withReturns(text, text.codePoints());
    }

    private PyStr withoutReturns(PyStr text, String plain) {
        if ((seen & SEEN_LF) == 0 && plain.indexOf('\n') >= 0) {
            seen |= SEEN_LF;
        }
        return text;
    }

    private PyStr withReturns(PyStr text, String plain) {
        StringBuilder out = new StringBuilder(translate ? plain.length() : 0);
        int from = 0;
        for (int at = plain.indexOf('\r'); at >= 0; at = plain.indexOf('\r', from)) {
            if ((seen & SEEN_LF) == 0 && plain.indexOf('\n', from, at) >= 0) {
                seen |= SEEN_LF;
            }
            boolean pair = at + 1 < plain.length() && plain.charAt(at + 1) == '\n';
            seen |= pair ? SEEN_CRLF : SEEN_CR;
            if (translate) {
                out.append(plain, from, at).append('\n');
            }
            from = at + (pair ? 2 : 1);
        }
        if ((seen & SEEN_LF) == 0 && plain.indexOf('\n', from) >= 0) {
            seen |= SEEN_LF;
        }
        return translate ? PyStr.ofPlain(out.append(plain, from, plain.length()).toString()) : text;
    }

    private PyStr withReturns(PyStr text, int[] points) {
        int[] out = new int[points.length];
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '\r' && i + 1 < points.length && points[i + 1] == '\n') {
                seen |= SEEN_CRLF;
                i++;
                c = '\n';
            } else if (c == '\r') {
                seen |= SEEN_CR;
                c = '\n';
            } else if (c == '\n') {
                seen |= SEEN_LF;
            }
            out[n++] = c;
        }
        return translate ? PyStr.ofCodePoints(out, 0, n) : text;
    }

    /// The line ends seen: None, one, or a tuple.
    PyObject newlines() {
        return switch (seen) {
            case 1 -> CR;
            case 2 -> LF;
            case 3 -> PyTuple.of(CR, LF);
            case 4 -> CRLF;
            case 5 -> PyTuple.of(CR, CRLF);
            case 6 -> PyTuple.of(LF, CRLF);
            case 7 -> PyTuple.of(CR, LF, CRLF);
            default -> PyNone.NONE;
        };
    }
}
