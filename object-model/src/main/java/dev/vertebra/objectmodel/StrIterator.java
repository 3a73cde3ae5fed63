package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `str_iterator` and `str_ascii_iterator`: a string, or null when exhausted, and the next position.
@NativeType("str_iterator")
final class StrIterator extends PlainIterator {
    private static final PyType TYPE = PyType.builtin("str_iterator", StrIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, StrIteratorNatives.rows())
            .make();
    private static final PyType ASCII = PyType.builtin("str_ascii_iterator", StrIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, Native.of("str_ascii_iterator", StrIteratorNatives.rows()))
            .make();

    private @Nullable PyStr string;
    private int index;

    private StrIterator(PyType type, PyStr string) {
        super(type);
        this.string = string;
    }

    static StrIterator of(PyStr string) {
        return new StrIterator(string.type == PyStr.TYPE && string.isAscii() ? ASCII : TYPE, string);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyStr source = string;
        if (source == null) {
            return null;
        }
        if (index < source.length()) {
            return PyStr.ofCodePoint(source.codePointAt(index++));
        }
        string = null;
        Memory.dropped(this, source);
        return null;
    }

    @Override
    protected boolean givesAtom() {
        return true;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(string);
    }

    /// How many code points are left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(StrIterator self) {
        return self.string == null ? 0 : self.string.length() - self.index;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, StrIterator self) {
        PyObject iter = builtin(ts, "iter");
        return self.string == null ? exhausted(iter, PyStr.EMPTY) : reduced(iter, self.string, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, StrIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        if (self.string != null) {
            self.index = Math.clamp(index, 0, self.string.length());
        }
    }
}
