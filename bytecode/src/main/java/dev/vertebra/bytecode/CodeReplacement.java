package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Suggestions;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The work of `code.replace`: keyword arguments in, another code object out.
final class CodeReplacement {
    /// The keywords in the order in which CPython converts their values: numbers, then objects.
    private static final String[] NAMES = {
        "co_argcount",
        "co_posonlyargcount",
        "co_kwonlyargcount",
        "co_nlocals",
        "co_stacksize",
        "co_flags",
        "co_firstlineno",
        "co_code",
        "co_consts",
        "co_names",
        "co_varnames",
        "co_freevars",
        "co_cellvars",
        "co_filename",
        "co_name",
        "co_qualname",
        "co_linetable",
        "co_exceptiontable"
    };

    private static final int NUMBERS = 7;

    private final @Nullable PyObject[] values = new PyObject[NAMES.length];

    private CodeReplacement() {}

    static PyCode replace(
            ThreadState ts, PyCode self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0) {
            throw Raise.typeError("replace() takes no positional arguments");
        }
        CodeReplacement changes = new CodeReplacement();
        if (keywords != null) {
            for (int i = 0; i < keywords.size(); i++) {
                changes.put((PyStr) keywords.get(i), args[from + i]);
            }
        }
        return changes.apply(ts, self);
    }

    private void put(PyStr keyword, PyObject value) {
        String name = keyword.value();
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(name)) {
                values[i] = value;
                return;
            }
        }
        throw Raise.typeError(
                "replace() got an unexpected keyword argument '%s'%s",
                name, Suggestions.question(name, List.of(NAMES)));
    }

    private PyCode apply(ThreadState ts, PyCode self) {
        int[] numbers = {
            self.co_argcount,
            self.co_posonlyargcount,
            self.co_kwonlyargcount,
            self.nlocals,
            self.co_stacksize,
            self.co_flags,
            self.co_firstlineno
        };
        for (int i = 0; i < NUMBERS; i++) {
            PyObject value = values[i];
            if (value != null) {
                numbers[i] = Numbers.asInt(ts, value);
            }
        }
        CodeFields fields = self.fields();
        PyBytes code = bytes(7, self.co_code());
        fields.code = code.array();
        fields.consts = Objects.requireNonNullElse(tuple(8), self.co_consts());
        fields.names = Objects.requireNonNullElse(tuple(9), self.co_names());
        PyTuple varnames = tuple(10);
        PyTuple freevars = tuple(11);
        PyTuple cellvars = tuple(12);
        fields.filename = string(13, self.co_filename);
        fields.name = string(14, self.co_name());
        fields.qualname = string(15, self.co_qualname());
        fields.linetable = bytes(16, self.co_linetable());
        fields.exceptiontable = bytes(17, self.co_exceptiontable());
        for (int i = 0; i < NUMBERS; i++) {
            if (numbers[i] < 0) {
                throw Raise.valueError("%s must be a positive integer", NAMES[i]);
            }
        }
        fields.argcount = numbers[0];
        fields.posonlyargcount = numbers[1];
        fields.kwonlyargcount = numbers[2];
        fields.stacksize = numbers[4];
        fields.flags = numbers[5];
        fields.firstlineno = numbers[6];
        CodeMethods.audit(ts, code, fields, numbers[3]);
        return make(
                fields,
                numbers[3],
                varnames == null ? self.co_varnames() : varnames,
                cellvars == null ? self.co_cellvars() : cellvars,
                freevars == null ? self.co_freevars() : freevars);
    }

    /// Makes a code object with the locals in three lists, as Python programs give them.
    static PyCode make(CodeFields fields, int nlocals, PyTuple varnames, PyTuple cellvars, PyTuple freevars) {
        fields.setLocals(varnames, cellvars, freevars);
        PyCode made = PyCode.make(fields);
        if (nlocals != varnames.size()) {
            throw Raise.valueError("code: co_nlocals != len(co_varnames)");
        }
        return made;
    }

    private PyBytes bytes(int which, PyBytes old) {
        PyObject value = values[which];
        if (value == null) {
            return old;
        }
        if (value instanceof PyBytes bytes) {
            return bytes;
        }
        throw wrongType(which, PyBytes.TYPE, value);
    }

    private @Nullable PyTuple tuple(int which) {
        PyObject value = values[which];
        if (value == null) {
            return null;
        }
        if (value instanceof PyTuple tuple) {
            return tuple;
        }
        throw wrongType(which, PyTuple.TYPE, value);
    }

    private PyStr string(int which, PyStr old) {
        PyObject value = values[which];
        if (value == null) {
            return old;
        }
        if (value instanceof PyStr string) {
            return string;
        }
        throw wrongType(which, PyStr.TYPE, value);
    }

    private static dev.vertebra.objectmodel.PyException wrongType(int which, PyType wanted, PyObject value) {
        return Raise.typeError(
                "replace() argument '%s' must be %s, not %s",
                NAMES[which], wanted.name(), value.type().name());
    }
}
