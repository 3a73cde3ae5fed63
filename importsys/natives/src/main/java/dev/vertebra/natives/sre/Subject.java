package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The text that a pattern is matched with: code points of a str, or bytes.
abstract class Subject {
    /// The number of positions.
    abstract int length();

    /// The code point or byte at a position.
    abstract int at(int index);

    /// A part as a Python object.
    abstract PyObject slice(int from, int to);

    boolean isText() {
        return true;
    }

    /// The first position from `from` on at which a code point stands, or -1.
    int indexOf(int wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// The subject of an object; for bytes-like objects a copy unless they are immutable.
    static Subject of(ThreadState ts, PyObject object) {
        if (object instanceof PyStr text) {
            return text.isPlain() ? new Plain(text, text.value()) : new Points(text, text.codePoints());
        }
        if (object instanceof PyBytes bytes) {
            return new Octets(bytes.array());
        }
        if (!Buffers.isBuffer(object)) {
            throw dev.vertebra.objectmodel.Raise.typeError(
                    "expected string or bytes-like object, got '%s'",
                    object.type().fullName());
        }
        try (BufferView view = Buffers.open(ts, object)) {
            return new Octets(view.toBytes());
        }
    }

    private static final class Plain extends Subject {
        private final PyStr text;
        private final String units;

        Plain(PyStr text, String units) {
            this.text = text;
            this.units = units;
        }

        @Override
        int length() {
            return units.length();
        }

        @Override
        int at(int index) {
            return units.charAt(index);
        }

        @Override
        int indexOf(int wanted, int from, int to) {
            int found = wanted > 0xFFFF ? -1 : units.indexOf(wanted, from, to);
            return found;
        }

        @Override
        PyObject slice(int from, int to) {
            return from == 0 && to == units.length() ? text.exact() : PyStr.ofPlain(units.substring(from, to));
        }
    }

    private static final class Points extends Subject {
        private final PyStr text;
        private final int[] points;

        Points(PyStr text, int[] points) {
            this.text = text;
            this.points = points;
        }

        @Override
        int length() {
            return points.length;
        }

        @Override
        int at(int index) {
            return points[index];
        }

        @Override
        PyObject slice(int from, int to) {
            return text.slice(from, to);
        }
    }

    private static final class Octets extends Subject {
        private final byte[] bytes;

        Octets(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        int length() {
            return bytes.length;
        }

        @Override
        int at(int index) {
            return bytes[index] & 0xFF;
        }

        @Override
        PyObject slice(int from, int to) {
            return PyBytes.copyOf(bytes, from, to);
        }

        @Override
        boolean isText() {
            return false;
        }
    }
}
