package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.internal.text.Quote;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The special methods of `str`: construction, representation, comparison, the sequence protocol, formatting.
///
/// Compare CPython Objects/unicodeobject.c.
@NativeType("str")
final class StrMethods {
    private StrMethods() {}

    @PyNew("str(object='', encoding='utf-8', errors='strict')")
    static PyObject __new__(
            ThreadState ts, PyType cls, @Nullable PyObject object, @Nullable String encoding, @Nullable String errors) {
        PyStr text;
        if (object == null) {
            text = PyStr.EMPTY;
        } else if (encoding == null && errors == null) {
            text = Text.str(ts, object);
        } else {
            text = Codecs.decodeObject(ts, object, encoding, errors);
        }
        return cls == PyStr.TYPE ? text : new PyStr(cls, text);
    }

    @PySpecial
    static PyObject __repr__(PyStr self) {
        return quoted(self);
    }

    /// The string as a literal.
    static PyStr quoted(PyStr self) {
        if (self.isPlain()) {
            return PyStr.ofPlain(Quote.text(self.value()));
        }
        TextBuilder out = new TextBuilder(self.length() + 2);
        Quote.points(self.points(), out);
        return PyStr.of(out);
    }

    @PySpecial
    static PyObject __str__(PyStr self) {
        return self.exact();
    }

    @PySpecial
    static long __hash__(PyStr self) {
        return self.hash();
    }

    @PySpecial
    static PyObject tp_richcompare(PyStr self, PyObject other, int op) {
        if (!(other instanceof PyStr that)) {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(
                switch (op) {
                    case CompareOp.EQ -> PyStr.same(self, that);
                    case CompareOp.NE -> !PyStr.same(self, that);
                    default -> CompareOp.holds(op, self.compareTo(that));
                });
    }

    @PySpecial
    static PyObject __iter__(PyStr self) {
        return StrIterator.of(self);
    }

    @PySpecial
    static long __len__(PyStr self) {
        return self.length();
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyStr self, PyObject key) {
        if (key instanceof PySlice slice) {
            return slice(self, SliceIndices.of(ts, slice, self.length()));
        }
        if (key.type.nb_index == null) {
            throw Raise.typeError("string indices must be integers, not '%s'", key.type.fullName());
        }
        long index = Items.indexOf(ts, key);
        int length = self.length();
        if (index < 0) {
            index += length;
        }
        if (index < 0 || index >= length) {
            throw Raise.indexError("string index out of range");
        }
        return PyStr.ofCodePoint(self.codePointAt((int) index));
    }

    private static PyStr slice(PyStr self, SliceIndices part) {
        if (part.step == 1) {
            return self.slice((int) part.start, (int) part.start + part.count);
        }
        if (part.count == 0) {
            return PyStr.EMPTY;
        }
        long at = part.start;
        if (self.isPlain()) {
            String text = self.value();
            if (part.step == -1) {
                return PyStr.ofPlain(new StringBuilder(text.substring((int) at - part.count + 1, (int) at + 1))
                        .reverse()
                        .toString());
            }
            char[] chars = new char[part.count];
            for (int i = 0; i < chars.length; i++, at += part.step) {
                chars[i] = text.charAt((int) at);
            }
            return PyStr.ofPlain(new String(chars));
        }
        int[] points = new int[part.count];
        for (int i = 0; i < points.length; i++, at += part.step) {
            points[i] = self.points()[(int) at];
        }
        return PyStr.ofOwnCodePoints(points);
    }

    @PySpecial
    static boolean __contains__(PyStr self, PyObject element) {
        if (!(element instanceof PyStr sub)) {
            throw Raise.typeError("'in <string>' requires string as left operand, not %s", element.type.fullName());
        }
        return StrSearch.indexOf(self, sub, 0, self.length()) >= 0;
    }

    @PySpecial
    static PyObject sq_concat(PyStr self, PyObject other) {
        if (other instanceof PyStr that) {
            return PyStr.concat(self, that);
        }
        throw Raise.typeError("can only concatenate str (not \"%s\") to str", other.type.fullName());
    }

    /// Whether a repeated string has more characters than one can have; two bytes for each if one is behind Latin-1.
    private static boolean isTooLong(PyStr self, long times) {
        int most = (Integer.MAX_VALUE - 8) / self.length();
        return times > most / 2 && (times > most || self.maxCodePoint() > 0xFF);
    }

    @PySpecial
    static PyObject sq_repeat(PyStr self, long times) {
        if (times <= 0 || self.length() == 0) {
            return PyStr.EMPTY;
        }
        if (times == 1) {
            return self.exact();
        }
        if (isTooLong(self, times)) {
            throw times > Long.MAX_VALUE / self.length()
                    ? Raise.overflowError("repeated string is too long")
                    : Raise.memoryError();
        }
        if (self.isPlain()) {
            return PyStr.ofPlain(self.value().repeat((int) times));
        }
        int length = self.length();
        int[] points = Arrays.copyOf(self.points(), length * (int) times);
        for (int i = length; i < points.length; i += length) {
            System.arraycopy(points, 0, points, i, length);
        }
        return PyStr.ofOwnCodePoints(points);
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyStr format ? PercentFormat.format(ts, format, b) : PyNotImplemented.INSTANCE;
    }

    /// Formats the string by a specification.
    @PyMethod("__format__(self, format_spec, /)")
    static PyObject __format__(ThreadState ts, PyStr self, PyStr format_spec) {
        if (format_spec.length() == 0) {
            return Text.str(ts, self);
        }
        return FormatSpec.parse(format_spec, self).formatText(self);
    }

    /// Formats the arguments by the string: fields in braces name them.
    @PyMethod("format(self, /, *args, **kwargs)")
    static PyObject format(ThreadState ts, PyStr self, PyTuple args, @Nullable PyDict kwargs) {
        return FormatString.format(ts, self, args, kwargs);
    }

    /// Formats the values of a mapping by the string.
    @PyMethod("format_map(self, mapping, /)")
    static PyObject formatMap(ThreadState ts, PyStr self, PyObject mapping) {
        return FormatString.format(ts, self, null, mapping);
    }

    /// The size in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long __sizeof__(PyStr self) {
        int max = self.maxCodePoint();
        if (self.type != PyStr.TYPE) {
            return 64 + (self.length() + 1L) * (max < 0x100 ? 1 : max < 0x10000 ? 2 : 4);
        }
        int width = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
        // The strings of one Latin-1 character have their UTF-8 form from the start.
        long cached = self.length() == 1 && max >= 0x80 && max < 0x100 ? 3 : 0;
        return (max < 0x80 ? 40 : 56) + cached + (long) width * (self.length() + 1);
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyStr self) {
        return PyTuple.of(PyStr.copyOf(self));
    }
}
