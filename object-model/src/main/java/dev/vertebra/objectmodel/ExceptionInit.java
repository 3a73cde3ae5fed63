package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the `__init__` of each family of exceptions does with its arguments.
final class ExceptionInit {
    private static final PyStr INIT = PyStr.intern("__init__");

    private ExceptionInit() {}

    /// Sets arguments and fields as the call of the class with positional arguments does.
    static void init(PyBaseException self, PyTuple given) {
        init(self, given.items, 0, given.size());
    }

    /// As [#init(PyBaseException, PyTuple)], of arguments in an array.
    static void init(PyBaseException self, PyObject[] given, int from, int count) {
        if (!isSameCall(self, given, from, count)) {
            self.setArgs(PyTuple.copyOf(given, from, from + count));
        }
        fill(self);
    }

    /// Sets the fields of an exception that has its arguments. Most classes have none.
    static void fill(PyBaseException self) {
        if (self.fields.length == 0) {
            return;
        }
        PyTuple args = self.args();
        PyType type = family(self.type());
        if (type.isSubtype(ExceptionTypes.StopIteration)) {
            self.setField(0, args.size() > 0 ? args.get(0) : PyNone.NONE);
        } else if (type.isSubtype(ExceptionTypes.SystemExit)) {
            systemExit(self, args);
        } else if (type.isSubtype(ExceptionTypes.ImportError)) {
            self.setField("name", null);
            self.setField("path", null);
            self.setField(0, args.size() == 1 ? args.get(0) : null);
        } else if (type.isSubtype(ExceptionTypes.OSError)) {
            osError(self, args);
        } else if (type.isSubtype(ExceptionTypes.SyntaxError)) {
            syntaxError(self, args);
        } else if (isUnicode(type)) {
            unicode(self, args);
        }
    }

    /// Whether these are the arguments that `__new__` has had, in the same call of the class: CPython passes one tuple
    /// to both.
    private static boolean isSameCall(PyBaseException self, PyObject[] given, int from, int count) {
        PyTuple before = self.args();
        if (before.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (before.get(i) != given[from + i]) {
                return false;
            }
        }
        PyType type = self.type();
        return !type.isHeapType() || type.lookup(INIT) instanceof PyWrapperDescriptor;
    }

    /// The built-in class whose `__init__` a class inherits: the first in its linearisation, which is not always the
    /// one that gives the layout.
    private static PyType family(PyType type) {
        if (type.isHeapType()) {
            for (PyType each : type.mro()) {
                if (!each.isHeapType()) {
                    return each;
                }
            }
        }
        return type;
    }

    private static boolean isUnicode(PyType type) {
        return type.isSubtype(ExceptionTypes.UnicodeDecodeError)
                || type.isSubtype(ExceptionTypes.UnicodeEncodeError)
                || type.isSubtype(ExceptionTypes.UnicodeTranslateError);
    }

    private static void systemExit(PyBaseException self, PyTuple args) {
        if (args.size() > 0) {
            self.setField(0, args.size() == 1 ? args.get(0) : args);
        }
    }

    /// Compare CPython Objects/exceptions.c `oserror_parse_args`, `oserror_init`.
    private static void osError(PyBaseException self, PyTuple args) {
        int count = args.size();
        if (count < 2 || count > 5) {
            return;
        }
        self.setField(0, args.get(0));
        self.setField(1, args.get(1));
        if (count >= 3 && args.get(2) != PyNone.NONE) {
            boolean blocking = self.type().isSubtype(ExceptionTypes.BlockingIOError);
            if (blocking && args.get(2) instanceof PyInt) {
                self.setField(4, args.get(2));
            } else {
                self.setField(2, args.get(2));
                if (count == 5 && args.get(4) != PyNone.NONE) {
                    self.setField(3, args.get(4));
                }
                self.setArgs(PyTuple.of(Arrays.copyOf(args.items, 2)));
            }
        }
    }

    private static void syntaxError(PyBaseException self, PyTuple args) {
        if (args.size() >= 1) {
            self.setField(0, args.get(0));
        }
        if (args.size() == 2) {
            PyTuple info = Iterate.toTuple(ThreadState.current(), args.get(1));
            int count = info.size();
            if (count < 4 || count > 6) {
                throw count < 4
                        ? Raise.typeError("function takes at least 4 arguments (%d given)", count)
                        : Raise.typeError("function takes at most 6 arguments (%d given)", count);
            }
            for (int i = 0; i < count; i++) {
                self.setField(i + 1, info.get(i));
            }
            if (count == 5) {
                throw Raise.typeError("end_offset must be provided when end_lineno is provided");
            }
        }
    }

    private static void unicode(PyBaseException self, PyTuple args) {
        self.setField(0, null);
        self.setField(1, null);
        self.setField(4, null);
        boolean translate = self.type().isSubtype(ExceptionTypes.UnicodeTranslateError);
        int expected = translate ? 4 : 5;
        if (args.size() != expected) {
            throw Raise.typeError("function takes exactly %d arguments (%d given)", expected, args.size());
        }
        int from = translate ? 1 : 0;
        PyObject[] fields = new PyObject[5];
        for (int i = 0; i < expected; i++) {
            int field = from + i;
            fields[field] = checked(args, i, field, self.type().isSubtype(ExceptionTypes.UnicodeDecodeError));
            if (field == 2 || field == 3) {
                self.setField(field, fields[field]);
            }
        }
        // The bytes of a decode error are kept as bytes, whatever showed them.
        if (self.type().isSubtype(ExceptionTypes.UnicodeDecodeError) && !(fields[1] instanceof PyBytes)) {
            fields[1] = PyBytes.of(Buffers.bytes(ThreadState.current(), fields[1]));
        }
        self.setField(0, fields[0]);
        self.setField(1, fields[1]);
        self.setField(4, fields[4]);
    }

    private static PyObject checked(PyTuple args, int position, int field, boolean decode) {
        PyObject value = args.get(position);
        String expected = switch (field) {
            case 0, 4 -> value instanceof PyStr ? null : "str";
            case 1 -> decode || value instanceof PyStr ? null : "str";
            default -> null;
        };
        if (expected == null) {
            return field == 2 || field == 3 ? PyInt.of(Arguments.asLong(ThreadState.current(), value)) : value;
        }
        throw Raise.typeError(
                "argument %d must be %s, not %s",
                position + 1,
                expected,
                value == PyNone.NONE ? "None" : value.type().fullName());
    }

    /// Takes keyword arguments out of a call: each must be one of the names, and sets its field.
    static void keywords(PyBaseException self, @Nullable PyDict keywords, String function, String... names) {
        if (keywords == null) {
            return;
        }
        if (keywords.size() > names.length) {
            throw Raise.typeError(
                    "%s() takes at most %d keyword argument%s (%d given)",
                    function, names.length, names.length == 1 ? "" : "s", keywords.size());
        }
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            String name = keywords.keyAt(i).toString();
            if (!Arrays.asList(names).contains(name)) {
                throw Raise.typeError(
                        "%s() got an unexpected keyword argument '%s'%s",
                        function, name, Suggestions.question(name, Arrays.asList(names)));
            }
            self.setField(name, keywords.valueAt(i));
        }
    }
}
