package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text that grows, shrinks and is written over: what a `StringIO` holds.
///
/// In one of three forms, of which each is the best for what is done most while it lasts. A *whole* str for reading:
/// the first text that is written, or what was read as a whole; lines are slices of it, nothing is copied before.
/// Characters in a builder from the next change on: what is written is appended to them, and lines are read from them
/// too, so that reading and writing in turn copies no more than what is read and written. An array of code points once
/// one of them needs or is a surrogate. Compare CPython Modules/_io/stringio.c `STATE_ACCUMULATING`.
final class TextMemory implements Newlines.Points {
    private @Nullable PyStr whole = PyStr.EMPTY;

    /// The characters if there is neither a whole nor an array.
    private StringBuilder chars = new StringBuilder(0);

    private int @Nullable [] points;
    private int length;

    /// The number of code points.
    int length() {
        return length;
    }

    @Override
    public int codePointAt(int index) {
        PyStr known = whole;
        int[] wide = points;
        return known != null ? known.codePointAt(index) : wide != null ? wide[index] : chars.charAt(index);
    }

    /// Everything; what comes next is taken for reading.
    PyStr all() {
        PyStr known = whole;
        if (known == null) {
            int[] wide = points;
            known = wide != null ? PyStr.ofCodePoints(wide, 0, length) : PyStr.ofPlain(chars.toString());
            set(known);
        }
        return known;
    }

    /// The code points from an index to before another one.
    PyStr slice(int from, int to) {
        if (from == 0 && to == length) {
            return all();
        }
        PyStr known = whole;
        if (known != null) {
            return known.slice(from, to);
        }
        int[] wide = points;
        return wide != null ? PyStr.ofCodePoints(wide, from, to) : PyStr.ofPlain(chars.substring(from, to));
    }

    /// Where a line that begins at an index ends, at the latest before another index; -1 if it does not.
    int endOfLine(Newlines newlines, int from, int to) {
        PyStr known = whole;
        if (known != null) {
            return newlines.endOfLine(known, from, to);
        }
        if (points == null && to == length && !newlines.endsByAny()) {
            int at = chars.indexOf(newlines.end(), from);
            return at < 0 ? -1 : at + newlines.end().length();
        }
        return newlines.endOfLine(this, from, to);
    }

    /// Sets everything.
    void set(PyStr text) {
        whole = text.exact();
        length = text.length();
        points = null;
        dropChars();
    }

    /// Writes a text at an index: over what is there, after it, or beyond a gap, which null characters fill.
    void put(int at, PyStr text) {
        if (length == 0 && at == 0) {
            set(text);
            return;
        }
        int end = at + text.length();
        if (end < 0) {
            throw Raise.overflowError("new position too large");
        }
        if (becomeChars(text)) {
            putChars(at, text.value());
        } else {
            putPoints(at, end, text.codePoints());
        }
        length = Math.max(length, end);
    }

    /// Cuts off what is beyond a length.
    void truncate(int shorter) {
        PyStr known = whole;
        if (known != null) {
            set(known.slice(0, shorter));
        } else if (points == null) {
            chars.setLength(shorter);
        }
        length = shorter;
    }

    /// Makes the text a builder of characters if it can be one with what is added; else an array of code points.
    private boolean becomeChars(PyStr added) {
        PyStr known = whole;
        boolean plain = added.isPlain() && (known != null ? known.isPlain() : points == null);
        if (known != null && plain) {
            chars = new StringBuilder(length + added.length() + (length >> 3)).append(known.value());
        } else if (!plain && points == null) {
            points = (known != null ? known : PyStr.ofPlain(chars.toString()))
                    .codePoints()
                    .clone();
            dropChars();
        }
        whole = null;
        return plain;
    }

    private void dropChars() {
        if (chars.capacity() > 0) {
            chars = new StringBuilder(0);
        }
    }

    private void putChars(int at, String text) {
        if (at > length) {
            chars.setLength(at);
        }
        int over = Math.min(text.length(), chars.length() - at);
        for (int i = 0; i < over; i++) {
            chars.setCharAt(at + i, text.charAt(i));
        }
        if (over == 0) {
            chars.append(text);
        } else {
            chars.append(text, over, text.length());
        }
    }

    private void putPoints(int at, int end, int[] text) {
        int[] all = Objects.requireNonNull(points);
        if (end > all.length) {
            all = Arrays.copyOf(all, Math.max(end, all.length + (all.length >> 1) + 16));
            points = all;
        }
        if (at > length) {
            Arrays.fill(all, length, at, 0);
        }
        System.arraycopy(text, 0, all, at, end - at);
    }
}
