package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import java.util.Arrays;

/// Sees which line ends a text has, and makes all of them `\n` if it is to.
///
/// A carriage return at the end of a piece waits for what follows.
final class NewlineDecoder {
    private static final PyStr CR = PyStr.intern("\r");
    private static final PyStr LF = PyStr.intern("\n");
    private static final PyStr CRLF = PyStr.intern("\r\n");

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
        if (text.isPlain() && text.value().indexOf('\r') < 0) {
            if ((seen & 2) == 0 && text.value().indexOf('\n') >= 0) {
                seen |= 2;
            }
            return text;
        }
        int[] points = text.isPlain() ? text.value().codePoints().toArray() : text.codePoints();
        int[] out = Arrays.copyOf(points, points.length);
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '\r' && i + 1 < points.length && points[i + 1] == '\n') {
                seen |= 4;
                i++;
                c = '\n';
            } else if (c == '\r') {
                seen |= 1;
                c = '\n';
            } else if (c == '\n') {
                seen |= 2;
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
