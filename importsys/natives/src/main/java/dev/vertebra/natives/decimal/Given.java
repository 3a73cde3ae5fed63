package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Suggestions;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arguments of a call, bound to parameters with the messages of functions that don't tell their name.
///
/// Compare CPython Python/getargs.c `vgetargskeywords`.
final class Given {
    private static final List<String> CONTEXT = List.of("context");

    private Given() {}

    /// Binds arguments.
    ///
    /// @param names the parameters
    /// @param required how many of them must be given
    /// @return a value for each parameter, null for an absent one
    static @Nullable PyObject[] bind(
            List<String> names, int required, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        int most = names.size();
        if (count + named > most) {
            throw Raise.typeError(
                    "function takes at most %d %sargument%s (%d given)",
                    most, count == 0 ? "keyword " : "", most == 1 ? "" : "s", count + named);
        }
        @Nullable PyObject[] bound = new PyObject[most];
        System.arraycopy(args, from, bound, 0, count);
        for (int i = 0; i < named && keywords != null; i++) {
            String name = keywords.get(i).toString();
            int at = names.indexOf(name);
            if (at < 0) {
                checkRequired(names, required, bound);
                throw Raise.typeError(
                        "this function got an unexpected keyword argument '%s'%s",
                        name, Suggestions.question(name, names));
            }
            if (at < count) {
                throw Raise.typeError("argument for function given by name ('%s') and position (%d)", name, at + 1);
            }
            bound[at] = args[from + count + i];
        }
        checkRequired(names, required, bound);
        return bound;
    }

    private static void checkRequired(List<String> names, int required, @Nullable PyObject[] bound) {
        for (int i = 0; i < required; i++) {
            if (bound[i] == null) {
                throw Raise.typeError("function missing required argument '%s' (pos %d)", names.get(i), i + 1);
            }
        }
    }

    /// The context of a call whose only parameter is `context`.
    static PyDecimalContext context(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 0 && keywords == null) {
            return PyDecimalContext.current(ts);
        }
        return context(ts, bind(CONTEXT, 0, args, from, count, keywords)[0]);
    }

    /// The context that an argument stands for: the current one for None and if it is absent.
    static PyDecimalContext context(ThreadState ts, @Nullable PyObject given) {
        if (given == null || given == PyNone.NONE) {
            return PyDecimalContext.current(ts);
        }
        if (given instanceof PyDecimalContext context) {
            return context;
        }
        throw Raise.typeError("optional argument must be a context");
    }

    /// The value of an argument that is required.
    static DecimalValue value(@Nullable PyObject given) {
        return given == null ? DecimalValue.NAN : Operands.value(given);
    }

    /// Checks the arguments of a method that takes some by position only.
    static void checkExactly(String name, int wanted, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords(name + "()", keywords);
        if (count != wanted) {
            throw Raise.typeError("function takes exactly %d arguments (%d given)", wanted, count);
        }
    }
}
