package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Suggestions;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the arguments of a call into the locals of the callee: keywords, defaults, star parameters.
///
/// Language reference 6.3.4; compare CPython Python/ceval.c `initialize_locals`.
final class ArgumentBinding {
    private final PyFunction function;
    private final PyCode code;
    private final PyObject[] locals;

    private ArgumentBinding(PyFunction function, PyObject[] locals) {
        this.function = function;
        this.code = function.code();
        this.locals = locals;
    }

    /// Binds arguments; nothing is counted.
    ///
    /// @throws PyException a TypeError with CPython's words if they do not fit
    static void bind(
            ThreadState ts,
            PyFunction function,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords,
            PyObject[] locals) {
        PyCode code = function.code();
        int argcount = code.co_argcount;
        int total = argcount + code.co_kwonlyargcount;
        boolean star = (code.co_flags & CodeFlags.VARARGS) != 0;
        PyDict rest = null;
        if ((code.co_flags & CodeFlags.VARKEYWORDS) != 0) {
            rest = new PyDict();
            locals[star ? total + 1 : total] = rest;
        }
        int positional = Math.min(count, argcount);
        System.arraycopy(args, from, locals, 0, positional);
        if (star) {
            locals[total] = PyTuple.copyOf(args, from + positional, from + count);
        }
        if (keywords != null) {
            for (int i = 0; i < keywords.size(); i++) {
                keyword(function, locals, (PyStr) keywords.get(i), args[from + count + i], rest, keywords);
            }
        }
        if (count > argcount && !star) {
            throw new ArgumentBinding(function, locals).tooMany(ts, count);
        }
        if (count < argcount) {
            positionalDefaults(function, locals, count);
        }
        if (total > argcount) {
            keywordDefaults(ts, function, locals);
        }
    }

    private static void keyword(
            PyFunction function,
            PyObject[] locals,
            PyStr name,
            PyObject value,
            @Nullable PyDict rest,
            PyTuple keywords) {
        int index = parameter(function.code(), name);
        if (index >= 0) {
            if (locals[index] != null) {
                throw Raise.typeError("%s() got multiple values for argument '%s'", function.qualname(), name);
            }
            locals[index] = value;
        } else if (rest != null) {
            rest.putStr(name, value);
        } else {
            throw new ArgumentBinding(function, locals).unexpected(name, keywords);
        }
    }

    /// The place of a parameter that can be given by name, or -1.
    private static int parameter(PyCode code, PyStr name) {
        int total = code.co_argcount + code.co_kwonlyargcount;
        for (int i = code.co_posonlyargcount; i < total; i++) {
            if (code.localName(i) == name) {
                return i;
            }
        }
        for (int i = code.co_posonlyargcount; i < total; i++) {
            if (PyStr.same(code.localName(i), name)) {
                return i;
            }
        }
        return -1;
    }

    private PyException unexpected(PyStr name, PyTuple keywords) {
        int total = code.co_argcount + code.co_kwonlyargcount;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < code.co_posonlyargcount; i++) {
            for (int j = 0; j < keywords.size(); j++) {
                if (PyStr.same(code.localName(i), (PyStr) keywords.get(j))) {
                    wrong.add(code.localName(i).toString());
                }
            }
        }
        if (!wrong.isEmpty()) {
            return Raise.typeError(
                    "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                    function.qualname(), String.join(", ", wrong));
        }
        return Raise.typeError(
                "%s() got an unexpected keyword argument '%s'%s",
                function.qualname(), name, Suggestions.question(name.toString(), parameterNames(total)));
    }

    private List<String> parameterNames(int total) {
        List<String> names = new ArrayList<>();
        for (int i = code.co_posonlyargcount; i < total; i++) {
            names.add(code.localName(i).toString());
        }
        return names;
    }

    private static void positionalDefaults(PyFunction function, PyObject[] locals, int count) {
        int argcount = function.code().co_argcount;
        PyTuple defaults = function.defaults;
        int required = argcount - function.defaultCount();
        for (int i = count; i < required; i++) {
            if (locals[i] == null) {
                throw new ArgumentBinding(function, locals).missingPositional(i, required);
            }
        }
        for (int i = Math.max(count, required); i < argcount; i++) {
            if (locals[i] == null && defaults != null) {
                locals[i] = defaults.get(i - required);
            }
        }
    }

    private PyException missingPositional(int first, int end) {
        List<String> names = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (locals[i] == null) {
                names.add(code.localName(i).toString());
            }
        }
        return missing("positional", names);
    }

    private static void keywordDefaults(ThreadState ts, PyFunction function, PyObject[] locals) {
        PyCode code = function.code();
        List<String> missing = null;
        for (int i = code.co_argcount; i < code.co_argcount + code.co_kwonlyargcount; i++) {
            if (locals[i] == null) {
                PyDict defaults = function.kwdefaults;
                PyObject value = defaults == null ? null : defaults.get(ts, code.localName(i));
                if (value == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(code.localName(i).toString());
                } else {
                    locals[i] = value;
                }
            }
        }
        if (missing != null) {
            throw new ArgumentBinding(function, locals).missing("keyword-only", missing);
        }
    }

    private PyException missing(String kind, List<String> names) {
        StringBuilder text = new StringBuilder();
        int last = names.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                text.append(i < last ? ", " : last > 1 ? ", and " : " and ");
            }
            text.append('\'').append(names.get(i)).append('\'');
        }
        return Raise.typeError(
                "%s() missing %d required %s argument%s: %s",
                function.qualname(), names.size(), kind, names.size() == 1 ? "" : "s", text);
    }

    private PyException tooMany(ThreadState ts, int given) {
        int keywordOnlyGiven = 0;
        for (int i = code.co_argcount; i < code.co_argcount + code.co_kwonlyargcount; i++) {
            if (locals[i] != null) {
                keywordOnlyGiven++;
            }
        }
        int defaults = function.defaults == null ? 0 : function.defaults.size();
        int most = code.co_argcount;
        boolean plural = defaults > 0 || most != 1;
        String takes = defaults > 0 ? "from " + (most - defaults) + " to " + most : String.valueOf(most);
        String extra = keywordOnlyGiven == 0
                ? ""
                : " positional argument" + (given != 1 ? "s" : "") + " (and " + keywordOnlyGiven
                        + " keyword-only argument" + (keywordOnlyGiven != 1 ? "s" : "") + ")";
        return Raise.typeError(
                "%s() takes %s positional argument%s but %d%s %s given",
                Text.str(ts, function.qualname()),
                takes,
                plural ? "s" : "",
                given,
                extra,
                given == 1 && keywordOnlyGiven == 0 ? "was" : "were");
    }
}
