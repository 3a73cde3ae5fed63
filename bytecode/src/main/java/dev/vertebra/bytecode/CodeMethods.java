package dev.vertebra.bytecode;

import dev.vertebra.bytecode.tables.LocationReader;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// What Python sees of code objects. Compare CPython Objects/codeobject.c `code_methods`, `code_memberlist`.
@NativeType("code")
final class CodeMethods {
    private static final long HASH_SEED = 20221211;
    private static final long HASH_MULTIPLIER = 1000003;

    private CodeMethods() {}

    static PyType makeType() {
        return PyType.builtin("code", PyCode.class)
                .doc("Compiled code, made from its parts. A compiler makes it; programs seldom do.")
                .sealed()
                .flags(PyType.HAS_WEAKREFS)
                .natives(CodeMethodsNatives.rows())
                .structure(200, 0, 144)
                .order("__sizeof__ co_lines co_positions replace _varname_from_oparg __replace__ "
                        + "co_argcount co_posonlyargcount co_kwonlyargcount co_stacksize co_flags "
                        + "co_nlocals co_consts co_names co_filename co_name co_qualname co_firstlineno "
                        + "co_linetable co_exceptiontable co_lnotab _co_code_adaptive co_varnames "
                        + "co_cellvars co_freevars")
                .make();
    }

    @PyNew("code(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names,"
            + " varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(),"
            + " cellvars=(), /)")
    static PyObject __new__(
            ThreadState ts,
            PyType cls,
            int argcount,
            int posonlyargcount,
            int kwonlyargcount,
            int nlocals,
            int stacksize,
            int flags,
            PyBytes code,
            PyTuple consts,
            PyTuple names,
            PyTuple varnames,
            PyStr filename,
            PyStr name,
            PyStr qualname,
            int firstlineno,
            PyBytes linetable,
            PyBytes exceptiontable,
            @Nullable PyTuple freevars,
            @Nullable PyTuple cellvars) {
        CodeFields fields = new CodeFields();
        fields.argcount = argcount;
        fields.posonlyargcount = posonlyargcount;
        fields.kwonlyargcount = kwonlyargcount;
        fields.stacksize = stacksize;
        fields.flags = flags;
        fields.code = code.array();
        fields.consts = consts;
        fields.filename = filename;
        fields.name = name;
        fields.qualname = qualname;
        fields.firstlineno = firstlineno;
        fields.linetable = linetable;
        fields.exceptiontable = exceptiontable;
        audit(ts, code, fields, nlocals);
        notNegative("argcount", argcount);
        notNegative("posonlyargcount", posonlyargcount);
        notNegative("kwonlyargcount", kwonlyargcount);
        notNegative("nlocals", nlocals);
        fields.names = exactNames(names);
        PyTuple ourVarnames = exactNames(varnames);
        PyTuple ourFreevars = freevars == null ? PyTuple.EMPTY : exactNames(freevars);
        PyTuple ourCellvars = cellvars == null ? PyTuple.EMPTY : exactNames(cellvars);
        return CodeReplacement.make(fields, nlocals, ourVarnames, ourCellvars, ourFreevars);
    }

    static void audit(ThreadState ts, PyBytes code, CodeFields fields, int nlocals) {
        ts.audit(
                "code.__new__",
                code,
                fields.filename,
                fields.name,
                PyInt.of(fields.argcount),
                PyInt.of(fields.posonlyargcount),
                PyInt.of(fields.kwonlyargcount),
                PyInt.of(nlocals),
                PyInt.of(fields.stacksize),
                PyInt.of(fields.flags));
    }

    private static void notNegative(String what, int value) {
        if (value < 0) {
            throw Raise.valueError("code: %s must not be negative", what);
        }
    }

    private static PyTuple exactNames(PyTuple names) {
        PyObject[] exact = names.toArray();
        for (int i = 0; i < exact.length; i++) {
            if (!(exact[i] instanceof PyStr string)) {
                throw Raise.typeError(
                        "name tuples must contain only strings, not '%s'",
                        exact[i].type().name());
            }
            exact[i] = string.exact();
        }
        return PyTuple.of(exact);
    }

    /// A new code object that differs from this one only in the attributes given by keyword.
    @PyMethod("replace(self, /, **changes)")
    static PyObject replace(
            ThreadState ts, PyCode self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return CodeReplacement.replace(ts, self, args, from, count, keywords);
    }

    /// The same as replace().
    @PyMethod("__replace__(self, /, **changes)")
    static PyObject replaceForCopy(
            ThreadState ts, PyCode self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return CodeReplacement.replace(ts, self, args, from, count, keywords);
    }

    @PyMethod("co_lines(self, /)")
    static PyObject co_lines(PyCode self) {
        return new LineIterator(self);
    }

    @PyMethod("co_positions(self, /)")
    static PyObject co_positions(PyCode self) {
        return new PositionsIterator(self);
    }

    /// The name of the local variable that an instruction with this argument means.
    ///
    /// Tools inside the runtime use it; programs do not rely on it.
    @PyMethod("_varname_from_oparg(self, /, oparg)")
    static PyObject _varname_from_oparg(PyCode self, int oparg) {
        if (oparg < 0 || oparg >= self.nlocalsplus) {
            throw Raise.indexError("tuple index out of range");
        }
        return self.localName(oparg);
    }

    @PyMethod("__sizeof__(self, /)")
    static long __sizeof__(PyCode self) {
        return 200L + (2L * self.units() + 7) / 8 * 8;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyCode self) {
        int line = self.co_firstlineno != 0 ? self.co_firstlineno : -1;
        String text = "<code object " + self.co_name().value() + " at " + ObjectIds.address(self) + ", file \""
                + self.co_filename.value() + "\", line " + line + ">";
        return PyStr.of(text);
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyCode self) {
        long hash = HASH_SEED;
        hash = mix(hash, self.co_name().hash());
        hash = mix(hash, Compare.hash(ts, self.co_consts()));
        hash = mix(hash, Compare.hash(ts, self.co_names()));
        hash = mix(hash, Compare.hash(ts, self.co_localsplusnames()));
        hash = mix(hash, Compare.hash(ts, self.co_linetable()));
        hash = mix(hash, Compare.hash(ts, self.co_exceptiontable()));
        hash = mix(hash, self.co_argcount);
        hash = mix(hash, self.co_posonlyargcount);
        hash = mix(hash, self.co_kwonlyargcount);
        hash = mix(hash, self.co_flags);
        hash = mix(hash, self.co_firstlineno);
        hash = mix(hash, self.units());
        byte[] code = self.code();
        for (int i = 0; i < code.length; i += 2) {
            int opcode = code[i] & 0xFF;
            hash = mix(hash, opcode);
            hash = mix(hash, code[i + 1] & 0xFF);
            i += 2 * Opcode.cachesOf(opcode);
        }
        return hash == -1 ? -2 : hash;
    }

    private static long mix(long hash, long value) {
        return (hash ^ value) * HASH_MULTIPLIER;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyCode self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyCode code)) {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(CodeEquality.same(ts, self, code) == (op == CompareOp.EQ));
    }

    @PyMember("co_argcount")
    static long co_argcount(PyCode self) {
        return self.co_argcount;
    }

    @PyMember("co_posonlyargcount")
    static long co_posonlyargcount(PyCode self) {
        return self.co_posonlyargcount;
    }

    @PyMember("co_kwonlyargcount")
    static long co_kwonlyargcount(PyCode self) {
        return self.co_kwonlyargcount;
    }

    @PyMember("co_stacksize")
    static long co_stacksize(PyCode self) {
        return self.co_stacksize;
    }

    @PyMember("co_flags")
    static long co_flags(PyCode self) {
        return self.co_flags;
    }

    @PyMember("co_names")
    static PyObject co_names(PyCode self) {
        return self.co_names();
    }

    @PyMember("co_filename")
    static PyObject co_filename(PyCode self) {
        return self.co_filename;
    }

    @PyMember("co_name")
    static PyObject co_name(PyCode self) {
        return self.co_name();
    }

    @PyMember("co_qualname")
    static PyObject co_qualname(PyCode self) {
        return self.co_qualname();
    }

    @PyMember("co_firstlineno")
    static long co_firstlineno(PyCode self) {
        return self.co_firstlineno;
    }

    @PyMember("co_linetable")
    static PyObject co_linetable(PyCode self) {
        return self.co_linetable();
    }

    @PyMember("co_exceptiontable")
    static PyObject co_exceptiontable(PyCode self) {
        return self.co_exceptiontable();
    }

    @PyMember("co_consts")
    static PyObject co_consts(PyCode self) {
        return self.co_consts();
    }

    @PyGetter("co_code")
    static PyObject co_code(PyCode self) {
        return self.co_code();
    }

    @PyGetter("_co_code_adaptive")
    static PyObject _co_code_adaptive(PyCode self) {
        return self.adaptiveCode();
    }

    @PyMember("co_nlocals")
    static long co_nlocals(PyCode self) {
        return self.nlocals;
    }

    @PyGetter("co_varnames")
    static PyObject co_varnames(PyCode self) {
        return self.co_varnames();
    }

    @PyGetter("co_cellvars")
    static PyObject co_cellvars(PyCode self) {
        return self.co_cellvars();
    }

    @PyGetter("co_freevars")
    static PyObject co_freevars(PyCode self) {
        return self.co_freevars();
    }

    @PyGetter("co_lnotab")
    static PyObject co_lnotab(ThreadState ts, PyCode self) {
        ts.warn(ExceptionTypes.DeprecationWarning, "co_lnotab is deprecated, use co_lines instead.", 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocationReader reader = new LocationReader(self.co_linetable().array(), self.co_firstlineno);
        int line = self.co_firstlineno;
        int at = 0;
        while (reader.next()) {
            int now = reader.runningLine();
            if (now != line) {
                writeDeltas(out, 2 * reader.start - at, now - line);
                at = 2 * reader.start;
                line = now;
            }
        }
        return PyBytes.of(out.toByteArray());
    }

    /// Writes a step of the old line table, whose numbers are single bytes.
    private static void writeDeltas(ByteArrayOutputStream out, int bytes, int lines) {
        int b = bytes;
        int l = lines;
        for (; b > 255; b -= 255) {
            out.write(255);
            out.write(0);
        }
        for (; l > 127; l -= 127) {
            out.write(b);
            out.write(127);
            b = 0;
        }
        for (; l < -128; l += 128) {
            out.write(b);
            out.write(-128);
            b = 0;
        }
        out.write(b);
        out.write(l);
    }
}
