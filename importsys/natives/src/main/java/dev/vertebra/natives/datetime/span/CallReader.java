package dev.vertebra.natives.datetime.span;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Suggestions;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the arguments of one call, a parameter at a time and in their order, as functions of CPython do that name a
/// format string: what is wrong first is told first, in their words. [#end] comes last.
///
/// Compare CPython Python/getargs.c vgetargskeywords.
public final class CallReader {
    /// What a function takes.
    ///
    /// @param function its name, or null where messages have none
    /// @param least how many parameters are required
    /// @param positional how many can be given by position
    /// @param names the names of all
    public record Shape(@Nullable String function, int least, int positional, List<String> names) {
        /// A shape all of whose parameters can be given by position.
        public static Shape of(@Nullable String function, int least, String... names) {
            return new Shape(function, least, names.length, List.of(names));
        }

        private String called() {
            return function == null ? "function" : function + "()";
        }
    }

    private final Shape shape;
    private final PyObject[] args;
    private final int from;
    private final int count;
    private final @Nullable PyTuple keywords;
    private int at;
    private int named;

    /// Starts to read a call; there must not be more arguments than parameters.
    public CallReader(Shape shape, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        this.shape = shape;
        this.args = args;
        this.from = from;
        this.count = count;
        this.keywords = keywords;
        this.named = keywords == null ? 0 : keywords.size();
        int all = shape.names().size();
        if (count + named > all) {
            throw Raise.typeError(
                    "%s takes at most %s %sargument%s (%s given)",
                    shape.called(), all, count == 0 ? "keyword " : "", all == 1 ? "" : "s", count + named);
        }
    }

    /// The next argument, or null if it is absent.
    public @Nullable PyObject next() {
        int index = at++;
        if (index == shape.positional() && count > index) {
            throw Raise.typeError(
                    "%s takes %s %s positional argument%s (%s given)",
                    shape.called(), shape.least() < index ? "at most" : "exactly", index, index == 1 ? "" : "s", count);
        }
        if (index < count) {
            return args[from + index];
        }
        PyObject value = named > 0 ? named(shape.names().get(index)) : null;
        if (value != null) {
            named--;
        } else if (index < shape.least()) {
            throw Raise.typeError(
                    "%s missing required argument '%s' (pos %s)",
                    shape.called(), shape.names().get(index), index + 1);
        }
        return value;
    }

    /// The next argument, which is required.
    public PyObject required() {
        PyObject value = next();
        if (value == null) {
            throw new IllegalStateException("parameter " + at + " of " + shape);
        }
        return value;
    }

    private @Nullable PyObject named(String name) {
        PyTuple names = keywords;
        for (int i = 0; names != null && i < names.size(); i++) {
            if (((PyStr) names.get(i)).value().equals(name)) {
                return args[from + count + i];
            }
        }
        return null;
    }

    /// The next argument as an int of 32 bits, or a default.
    public int nextInt(ThreadState ts, int absent) {
        PyObject value = next();
        return value == null ? absent : Numbers.asIntArgument(ts, value);
    }

    /// The next argument, which must be a str; null if it is absent.
    public @Nullable PyStr nextText() {
        PyObject value = next();
        if (value == null || value instanceof PyStr) {
            return (PyStr) value;
        }
        throw wrongType("str", value);
    }

    /// The argument read last, which must be of a class.
    public PyObject checked(PyObject value, PyType wanted) {
        if (value.type() != wanted && !value.type().isSubtype(wanted)) {
            throw wrongType(wanted.fullName(), value);
        }
        return value;
    }

    /// The error for the argument read last, of a wrong class.
    public RuntimeException wrongType(String wanted, PyObject value) {
        String given = value == dev.vertebra.objectmodel.PyNone.NONE
                ? "None"
                : value.type().fullName();
        return Raise.typeError(
                "%sargument %s must be %s, not %s",
                shape.function() == null ? "" : shape.function() + "() ", at, wanted, given);
    }

    /// Checks that all arguments given by name were read.
    public void end() {
        PyTuple names = keywords;
        if (named == 0 || names == null) {
            return;
        }
        List<String> known = shape.names();
        for (int i = 0; i < count; i++) {
            if (named(known.get(i)) != null) {
                throw Raise.typeError(
                        "argument for %s given by name ('%s') and position (%s)", shape.called(), known.get(i), i + 1);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String name = ((PyStr) names.get(i)).value();
            if (!known.contains(name)) {
                throw Raise.typeError(
                        "%s got an unexpected keyword argument '%s'%s",
                        shape.function() == null ? "this function" : shape.called(),
                        name,
                        Suggestions.question(name, known));
            }
        }
    }
}
