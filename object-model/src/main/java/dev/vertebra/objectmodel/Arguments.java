package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binding of call arguments to the parameters of natives, and the conversions that their Java parameters ask for.
///
/// Generated entries call it. The messages are those of CPython's built-in functions, which differ from the ones of
/// functions in Python.
/// Compare CPython Python/getargs.c and the code that Tools/clinic writes.
public final class Arguments {
    private Arguments() {}

    // --- binding

    /// Binds arguments to the parameters of a native that is not called in its fast form.
    ///
    /// @param function the native
    /// @param self its receiver
    /// @return a value for each parameter; null for an absent one
    /// @throws PyException a TypeError if the call does not fit
    public static @Nullable PyObject[] bind(
            Native function, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Parameters parameters = function.parameters();
        PyTuple names = keywords == null || keywords.size() == 0 ? null : keywords;
        @Nullable PyObject[] bound = new PyObject[parameters.size()];
        boolean definingClass = function.passing() == Native.Passing.DEFINING_CLASS;
        if (definingClass && parameters.size() == 0 && (count > 0 || names != null)) {
            throw Raise.typeError("%s() takes no arguments", function.name());
        }
        if (!parameters.takesKeywords() && !definingClass) {
            if (names != null && !ignoresKeywords(function, self)) {
                String name = function.kind() == Native.Kind.CLASS_METHOD && self instanceof PyType type
                        ? type.qualname() + "." + function.name() + "()"
                        : function.qualifiedName();
                throw Raise.typeError("%s takes no keyword arguments", name);
            }
            checkPositional(function, parameters, count);
            System.arraycopy(args, from, bound, 0, Math.min(count, parameters.positional));
        } else {
            int given = names == null ? 0 : names.size();
            if (self == PyStr.TYPE && given == 0 && count > parameters.positional) {
                // CPython's str has a call entry of its own for positional arguments, with its own words.
                throw wrongCount(function.name(), count, 0, parameters.positional);
            }
            if (self == PyStr.TYPE && given == 0) {
                checkCodec(args, from, count);
            }
            checkKeywordable(function.name(), parameters, count, given);
            System.arraycopy(args, from, bound, 0, Math.min(count, parameters.positional));
            fillByName(function.name(), parameters, bound, args, from + count, count, names);
        }
        if (parameters.varPositional >= 0) {
            int start = Math.min(count, parameters.positional);
            bound[parameters.varPositional] = PyTuple.copyOf(args, from + start, from + count);
        }
        return bound;
    }

    /// Checks encoding and errors of `str(object, encoding, errors)` without keywords.
    private static void checkCodec(PyObject[] args, int from, int count) {
        for (int i = 1; i < count; i++) {
            if (!(args[from + i] instanceof PyStr)) {
                throw Raise.typeError(
                        "str() argument '%s' must be str, not %s",
                        i == 1 ? "encoding" : "errors", TypeAttributes.qualifiedName(args[from + i].type()));
            }
        }
    }

    /// Checks the count for a built-in method that was got from an instance of a subclass, whose name the messages then
    /// have.
    static void checkBound(Native function, PyBuiltinFunction bound, int count, @Nullable PyTuple keywords) {
        Parameters parameters = function.parameters();
        if (parameters.takesKeywords()
                || parameters.varPositional >= 0
                || function.passing() == Native.Passing.DEFINING_CLASS) {
            return;
        }
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", PyBuiltinFunction.qualname(bound));
        }
        if (parameters.positional == 0 && count > 0) {
            throw Raise.typeError("%s() takes no arguments (%d given)", PyBuiltinFunction.qualname(bound), count);
        }
        if (parameters.positional == 1 && parameters.leastPositional == 1 && count != 1) {
            throw Raise.typeError(
                    "%s() takes exactly one argument (%d given)", PyBuiltinFunction.qualname(bound), count);
        }
    }

    /// Checks that a function that takes a tuple gets no keywords; the message has its bare name.
    static void checkTupleCall(Native function, PyTuple keywords) {
        boolean tuple = function.passing() == Native.Passing.TUPLE || function.passing() == Native.Passing.PARSED_TUPLE;
        if (tuple && keywords.size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", function.name());
        }
    }

    /// A constructor without keywords ignores them for a subclass whose other half of construction is its own.
    private static boolean ignoresKeywords(Native function, PyObject self) {
        PyType type;
        if (function.kind() == Native.Kind.NEW) {
            type = (PyType) self;
        } else if (function.kind() == Native.Kind.INIT) {
            type = self.type;
        } else {
            return false;
        }
        PyType builtin = type;
        PyType base = type.base();
        while (builtin.isHeapType() && base != null) {
            builtin = base;
            base = builtin.base();
        }
        return function.kind() == Native.Kind.NEW ? type.tp_init != builtin.tp_init : type.tp_new != builtin.tp_new;
    }

    /// Checks the count for a function that takes no keywords. Compare CPython `_PyArg_CheckPositional`.
    private static void checkPositional(Native function, Parameters parameters, int count) {
        int least = parameters.leastPositional;
        int most = parameters.varPositional >= 0 ? Integer.MAX_VALUE : parameters.positional;
        if (count >= least && count <= most) {
            return;
        }
        if (function.passing() == Native.Passing.PARSED_TUPLE
                || function.passing() == Native.Passing.PARSED_ARRAY && most > 1) {
            throw wrongParsedCount(function.name(), count, least, most);
        }
        boolean constructs = function.kind() == Native.Kind.NEW || function.kind() == Native.Kind.INIT;
        if (most == 0 && !constructs) {
            throw Raise.typeError("%s takes no arguments (%s given)", function.qualifiedName(), count);
        }
        if (least == 1 && most == 1 && !constructs) {
            throw Raise.typeError("%s takes exactly one argument (%s given)", function.qualifiedName(), count);
        }
        throw wrongCount(function.name(), count, least, most);
    }

    /// Checks the number of positional arguments of a native in raw form.
    ///
    /// @param name the name of the function, without parentheses
    /// @throws PyException a TypeError if there are fewer than `least` or more than `most`
    public static void checkCount(String name, int count, int least, int most) {
        if (count < least || count > most) {
            throw wrongCount(name, count, least, most);
        }
    }

    /// Checks that a native in raw form gets no keywords.
    ///
    /// @param name the full name of the function, with parentheses: `dict.pop()`
    public static void noKeywords(String name, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() != 0) {
            throw Raise.typeError("%s takes no keyword arguments", name);
        }
    }

    /// Checks that a constructor in raw form gets no arguments.
    ///
    /// @param name the name of the class
    /// @throws PyException a TypeError about positional arguments before one about keywords
    public static void none(String name, int count, @Nullable PyTuple keywords) {
        if (count > 0) {
            throw Raise.typeError("%s() takes no positional arguments", name);
        }
        noKeywords(name + "()", keywords);
    }

    private static PyException wrongCount(String name, int count, int least, int most) {
        String bound = least == most ? "" : count < least ? "at least " : "at most ";
        int wanted = count < least ? least : most;
        return Raise.typeError("%s expected %s%s argument%s, got %s", name, bound, wanted, plural(wanted), count);
    }

    private static PyException wrongParsedCount(String name, int count, int least, int most) {
        String bound = least == most ? "exactly" : count < least ? "at least" : "at most";
        int wanted = count < least ? least : most;
        return Raise.typeError("%s() takes %s %s argument%s (%s given)", name, bound, wanted, plural(wanted), count);
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    /// Checks the counts for a function that takes keywords. Compare CPython `_PyArg_UnpackKeywords`.
    private static void checkKeywordable(String name, Parameters parameters, int count, int given) {
        int all = parameters.fixed();
        if (count + given > all && parameters.varPositional < 0 && parameters.varKeyword < 0) {
            throw Raise.typeError(
                    "%s() takes at most %s %sargument%s (%s given)",
                    name, all, count == 0 ? "keyword " : "", plural(all), count + given);
        }
        int most = parameters.positional;
        if (count > most && parameters.varPositional < 0) {
            if (most == 0) {
                throw Raise.typeError("%s() takes no positional arguments", name);
            }
            String bound = parameters.leastPositional < most ? "at most" : "exactly";
            throw Raise.typeError(
                    "%s() takes %s %s positional argument%s (%s given)", name, bound, most, plural(most), count);
        }
        int least = Math.min(parameters.positionalOnly, parameters.leastPositional);
        if (count < least) {
            String bound = least < most || parameters.varPositional >= 0 ? "at least" : "exactly";
            throw Raise.typeError(
                    "%s() takes %s %s positional argument%s (%s given)", name, bound, least, plural(least), count);
        }
    }

    private static void fillByName(
            String name,
            Parameters parameters,
            @Nullable PyObject[] bound,
            PyObject[] args,
            int values,
            int count,
            @Nullable PyTuple names) {
        int used = 0;
        for (int i = Math.max(Math.min(count, parameters.positional), parameters.positionalOnly);
                i < bound.length;
                i++) {
            if (i == parameters.varPositional || i == parameters.varKeyword) {
                continue;
            }
            int at = names == null ? -1 : indexOf(names, parameters.names[i]);
            if (at >= 0) {
                bound[i] = args[values + at];
                used++;
            } else if (parameters.required[i]) {
                throw Raise.typeError(
                        "%s() missing required argument '%s' (pos %s)", name, parameters.names[i].value(), i + 1);
            }
        }
        if (parameters.varKeyword >= 0) {
            bound[parameters.varKeyword] = collect(name, parameters, args, values, count, names);
        } else if (names != null && used < names.size()) {
            throw unexpected(name, parameters, count, names);
        }
    }

    private static PyDict collect(
            String name, Parameters parameters, PyObject[] args, int values, int count, @Nullable PyTuple names) {
        PyDict rest = new PyDict();
        for (int i = 0; names != null && i < names.size(); i++) {
            PyStr key = (PyStr) names.get(i);
            int parameter = position(parameters, key);
            if (parameter < 0) {
                rest.putStr(key, args[values + i]);
            } else if (parameter < Math.min(count, parameters.positional)) {
                throw givenTwice(name, key, parameter);
            }
        }
        return rest;
    }

    /// The position of a parameter that takes a keyword, or -1.
    private static int position(Parameters parameters, PyStr key) {
        for (int i = parameters.positionalOnly; i < parameters.size(); i++) {
            boolean collects = i == parameters.varPositional || i == parameters.varKeyword;
            if (!collects && PyStr.same(parameters.names[i], key)) {
                return i;
            }
        }
        return -1;
    }

    private static PyException unexpected(String name, Parameters parameters, int count, PyTuple names) {
        for (int i = parameters.positionalOnly; i < Math.min(count, parameters.positional); i++) {
            if (indexOf(names, parameters.names[i]) >= 0) {
                return givenTwice(name, parameters.names[i], i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            PyStr key = (PyStr) names.get(i);
            if (position(parameters, key) < 0) {
                return Raise.typeError(
                        "%s() got an unexpected keyword argument '%s'%s",
                        name, key.value(), Suggestions.question(key.value(), keywordNames(parameters)));
            }
        }
        return Raise.typeError("invalid keyword argument for %s()", name);
    }

    private static List<String> keywordNames(Parameters parameters) {
        List<String> names = new ArrayList<>();
        for (int i = parameters.positionalOnly; i < parameters.size(); i++) {
            if (i != parameters.varPositional && i != parameters.varKeyword) {
                names.add(parameters.names[i].value());
            }
        }
        return names;
    }

    private static PyException givenTwice(String name, PyStr key, int position) {
        return Raise.typeError(
                "argument for %s() given by name ('%s') and position (%s)", name, key.value(), position + 1);
    }

    private static int indexOf(PyTuple names, PyStr name) {
        int size = names.size();
        for (int i = 0; i < size; i++) {
            if (names.get(i) == name) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (PyStr.same((PyStr) names.get(i), name)) {
                return i;
            }
        }
        return -1;
    }

    // --- conversions

    /// An integer as Java long, through `__index__`.
    ///
    /// @throws PyException an OverflowError if it has more than 64 bits
    public static long asLong(ThreadState ts, PyObject value) {
        PyInt integer = Numbers.index(ts, value);
        if (!integer.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return integer.small();
    }

    /// An int as Java long; other objects with `__index__` are refused.
    public static long position(ThreadState ts, PyObject value) {
        if (!(value instanceof PyInt)) {
            throw Raise.typeError("an integer is required");
        }
        return asLong(ts, value);
    }

    /// An integer as Java int, through `__index__`.
    ///
    /// @throws PyException an OverflowError if it has more than 32 bits
    public static int asInt(ThreadState ts, PyObject value) {
        PyInt integer = Numbers.index(ts, value);
        if (!integer.isSmall() || integer.small != (int) integer.small) {
            throw Raise.overflowError("Python int too large to convert to C int");
        }
        return (int) integer.small;
    }

    /// An argument that is an int in C, with the messages that reading of arguments has. Compare CPython
    /// Python/getargs.c
    /// `convertsimple`.
    public static int asIntArgument(ThreadState ts, PyObject value) {
        PyInt integer = value instanceof PyInt known ? known : Numbers.index(ts, value);
        if (!integer.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        long wide = integer.small;
        if (wide != (int) wide) {
            throw Raise.overflowError(
                    wide > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
        }
        return (int) wide;
    }

    /// An integer that counts or indexes elements, with the message that operators on sequences have.
    public static long asSize(ThreadState ts, PyObject value) {
        PyInt integer = Numbers.index(ts, value);
        if (!integer.isSmall()) {
            throw Raise.overflowError("cannot fit '%s' into an index-sized integer", value.type.fullName());
        }
        return integer.small;
    }

    /// A real number as Java double, through `__float__` or `__index__`.
    public static double asDouble(ThreadState ts, PyObject value) {
        return value instanceof PyFloat number ? number.value() : Numbers.floatAsDouble(ts, value);
    }

    /// A slice index: out of range it is clamped.
    public static long sliceIndex(ThreadState ts, PyObject value) {
        return slice(ts, value, "slice indices must be integers or have an __index__ method");
    }

    /// A slice index or None, which stands for a default.
    public static long sliceIndexOrNone(ThreadState ts, PyObject value, long byDefault) {
        return value == PyNone.NONE
                ? byDefault
                : slice(ts, value, "slice indices must be integers or None or have an __index__ method");
    }

    private static long slice(ThreadState ts, PyObject value, String message) {
        if (!(value instanceof PyInt) && value.type.nb_index == null) {
            throw Raise.typeError(message);
        }
        PyInt integer = Numbers.index(ts, value);
        if (integer.isSmall()) {
            return integer.small();
        }
        return integer.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /// The text of a str.
    ///
    /// @param function the name of the function, for the message
    /// @param where how the message calls the parameter: `argument 1`, `argument 'x'`
    public static String text(PyObject value, String function, String where) {
        if (value instanceof PyStr string) {
            return string.value();
        }
        throw wrongType(function, where, "str", value);
    }

    /// The text of a str, or null for None.
    public static @Nullable String textOrNone(PyObject value, String function, String where) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyStr string) {
            return string.value();
        }
        throw wrongType(function, where, "str or None", value);
    }

    /// Gives the value back if it passed a class test.
    public static PyObject checked(boolean passed, PyObject value, String function, String where, PyType wanted) {
        if (!passed) {
            throw wrongType(function, where, wanted.fullName(), value);
        }
        return value;
    }

    /// The TypeError for an argument of a wrong class. Compare CPython `_PyArg_BadArgument`.
    public static PyException wrongType(String function, String where, String wanted, PyObject value) {
        String given = value == PyNone.NONE ? "None" : value.type.fullName();
        return Raise.typeError("%s() %s must be %s, not %s", function, where, wanted, given);
    }

    // --- slots

    /// The opposite of the result of a comparison.
    public static PyObject not(ThreadState ts, PyObject result) {
        return result == PyNotImplemented.INSTANCE ? result : PyBool.of(!Truth.of(ts, result));
    }

    /// The error for an item that can't be assigned or deleted.
    public static PyException cannotAssign(PyObject self, boolean deletion) {
        return Raise.typeError(
                deletion ? "'%s' object doesn't support item deletion" : "'%s' object does not support item assignment",
                self.type.fullName());
    }

    /// The error for a descriptor that can't be set or deleted.
    public static PyException cannotSet(PyObject self, boolean deletion) {
        return Raise.attributeError(deletion ? "__delete__" : "__set__");
    }
}
