package dev.vertebra.bytecode;

import dev.vertebra.bytecode.tables.ExceptionTable;
import dev.vertebra.bytecode.tables.LocationTableBuilder;
import dev.vertebra.bytecode.tables.Positions;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A code object: the compiled form of a module, class body, function or expression, immutable and shared.
///
/// The fields carry CPython's names. What is derived from them is computed when first asked for and kept. The
/// methods and attributes that Python sees stand in [CodeMethods]. Compare CPython Objects/codeobject.c.
public final class PyCode extends PyObject {
    /// The class `code`.
    public static final PyType TYPE = CodeMethods.makeType();

    public final int co_argcount;
    public final int co_posonlyargcount;
    public final int co_kwonlyargcount;
    public final int co_stacksize;
    public final int co_flags;
    public final int co_firstlineno;
    public final PyTuple co_consts;
    public final PyTuple co_names;
    public final PyTuple co_localsplusnames;
    public final PyBytes co_localspluskinds;
    /// The file that the code comes from; changed only by [#moveFile].
    public PyStr co_filename;
    public final PyStr co_name;
    public final PyStr co_qualname;
    public final PyBytes co_linetable;
    public final PyBytes co_exceptiontable;

    /// How many fast locals there are: variables, cells and free variables.
    public final int nlocalsplus;

    /// How many of them are variables.
    public final int nlocals;

    /// How many variables live in cells of the function's own, parameters among them.
    public final int ncellvars;

    /// How many variables come with the closure.
    public final int nfreevars;

    /// What an interpreter keeps for this code: its decoded form, inline caches, a compiled class. Null at first;
    /// every interpreter of the JVM that runs the code shares it.
    public volatile @Nullable Object executable;

    private final byte[] code;
    private @Nullable PyBytes codeBytes;
    private @Nullable PyTuple varnames;
    private @Nullable PyTuple cellvars;
    private @Nullable PyTuple freevars;
    private @Nullable Instructions instructions;
    private @Nullable Positions positions;
    private @Nullable ExceptionTable handlers;

    private PyCode(CodeFields fields) {
        super(TYPE);
        co_argcount = fields.argcount;
        co_posonlyargcount = fields.posonlyargcount;
        co_kwonlyargcount = fields.kwonlyargcount;
        co_stacksize = Math.max(1, fields.stacksize);
        co_flags = fields.flags;
        co_firstlineno = fields.firstlineno;
        co_consts = CodeInterning.constants(fields.consts);
        co_names = CodeInterning.names(fields.names);
        co_localsplusnames = CodeInterning.names(fields.localsplusnames);
        co_localspluskinds = fields.localspluskinds;
        co_filename = CodeInterning.name(fields.filename);
        co_name = CodeInterning.name(fields.name);
        co_qualname = CodeInterning.name(fields.qualname);
        co_linetable = fields.linetable;
        co_exceptiontable = fields.exceptiontable;
        code = fields.code;
        nlocalsplus = fields.localsplusnames.size();
        nlocals = countKind(co_localspluskinds, CodeFlags.KIND_LOCAL);
        ncellvars = countKind(co_localspluskinds, CodeFlags.KIND_CELL);
        nfreevars = countKind(co_localspluskinds, CodeFlags.KIND_FREE);
    }

    /// Says that the code's file is another one, in this code and in all that is nested in it and came from the same
    /// file: the compiled file was moved. Compare CPython Python/import.c `update_compiled_module`.
    public void moveFile(PyStr filename) {
        if (!PyStr.same(co_filename, filename)) {
            moveFile(co_filename, CodeInterning.name(filename));
        }
    }

    private void moveFile(PyStr before, PyStr now) {
        if (!PyStr.same(co_filename, before)) {
            return;
        }
        co_filename = now;
        for (int i = 0; i < co_consts.size(); i++) {
            if (co_consts.get(i) instanceof PyCode nested) {
                nested.moveFile(before, now);
            }
        }
    }

    /// Makes a code object.
    ///
    /// Names are interned, and so are constants that look like names.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a ValueError, SystemError or OverflowError with CPython's
    ///     words if the fields contradict each other
    public static PyCode make(CodeFields fields) {
        if (fields.argcount < fields.posonlyargcount
                || fields.posonlyargcount < 0
                || fields.kwonlyargcount < 0
                || fields.stacksize < 0
                || fields.flags < 0
                || fields.localsplusnames.size() != fields.localspluskinds.size()) {
            throw badCall();
        }
        if ((fields.code.length & 1) != 0) {
            throw Raise.valueError("code: co_code is malformed");
        }
        long plain = (long) countKind(fields.localspluskinds, CodeFlags.KIND_LOCAL)
                - fields.argcount
                - fields.kwonlyargcount
                - ((fields.flags & CodeFlags.VARARGS) != 0 ? 1 : 0)
                - ((fields.flags & CodeFlags.VARKEYWORDS) != 0 ? 1 : 0);
        if (plain < 0) {
            throw Raise.valueError("code: co_varnames is too small");
        }
        if (!ThreadState.current().interpreter().debugRanges) {
            fields.linetable = PyBytes.of(LocationTableBuilder.withoutColumns(fields.linetable.array()));
        }
        return new PyCode(fields);
    }

    /// The exception for fields that no code object can have.
    public static dev.vertebra.objectmodel.PyException badCall() {
        return Raise.systemError("Objects/codeobject.c:412: bad argument to internal function");
    }

    private static int countKind(PyBytes kinds, int kind) {
        int count = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if ((kinds.get(i) & kind) != 0) {
                count++;
            }
        }
        return count;
    }

    /// The fields of this object, to make another one with changes.
    public CodeFields fields() {
        CodeFields fields = new CodeFields();
        fields.argcount = co_argcount;
        fields.posonlyargcount = co_posonlyargcount;
        fields.kwonlyargcount = co_kwonlyargcount;
        fields.stacksize = co_stacksize;
        fields.flags = co_flags;
        fields.firstlineno = co_firstlineno;
        fields.code = code;
        fields.consts = co_consts;
        fields.names = co_names;
        fields.localsplusnames = co_localsplusnames;
        fields.localspluskinds = co_localspluskinds;
        fields.filename = co_filename;
        fields.name = co_name;
        fields.qualname = co_qualname;
        fields.linetable = co_linetable;
        fields.exceptiontable = co_exceptiontable;
        return fields;
    }

    /// The wordcode; not to be changed.
    public byte[] code() {
        return code;
    }

    /// The wordcode as Python sees it: the same object each time.
    public PyBytes co_code() {
        PyBytes bytes = codeBytes;
        if (bytes == null) {
            codeBytes = bytes = PyBytes.of(code);
        }
        return bytes;
    }

    /// The wordcode with the counters that CPython puts into inline caches before the first run; new each time.
    public PyBytes adaptiveCode() {
        return AdaptiveCode.of(this);
    }

    /// The number of code units.
    public int units() {
        return code.length >> 1;
    }

    /// The name at an index of `co_names`.
    public PyStr name(int index) {
        return (PyStr) co_names.get(index);
    }

    /// The name of a fast local.
    public PyStr localName(int index) {
        return (PyStr) co_localsplusnames.get(index);
    }

    /// The kind of a fast local: bits of [CodeFlags].
    public int localKind(int index) {
        return co_localspluskinds.get(index) & 0xFF;
    }

    /// Parameters and local variables, the parameters first.
    public PyTuple co_varnames() {
        PyTuple names = varnames;
        if (names == null) {
            varnames = names = keep(namesOfKind(CodeFlags.KIND_LOCAL, nlocals));
        }
        return names;
    }

    /// Variables in cells of the function's own.
    public PyTuple co_cellvars() {
        PyTuple names = cellvars;
        if (names == null) {
            cellvars = names = keep(namesOfKind(CodeFlags.KIND_CELL, ncellvars));
        }
        return names;
    }

    /// Variables that come with the closure.
    public PyTuple co_freevars() {
        PyTuple names = freevars;
        if (names == null) {
            freevars = names = keep(namesOfKind(CodeFlags.KIND_FREE, nfreevars));
        }
        return names;
    }

    private PyTuple keep(PyTuple names) {
        Memory.stored(this, names);
        return names;
    }

    private PyTuple namesOfKind(int kind, int count) {
        PyObject[] found = new PyObject[count];
        int n = 0;
        for (int i = 0; i < nlocalsplus; i++) {
            if ((co_localspluskinds.get(i) & kind) != 0) {
                found[n++] = co_localsplusnames.get(i);
            }
        }
        return PyTuple.of(found);
    }

    /// The wordcode decoded for interpreters.
    public Instructions instructions() {
        Instructions decoded = instructions;
        if (decoded == null) {
            instructions = decoded = Instructions.decode(code);
        }
        return decoded;
    }

    /// The location table, decoded.
    public Positions positions() {
        Positions decoded = positions;
        if (decoded == null) {
            positions = decoded = Positions.decode(co_linetable.array(), co_firstlineno);
        }
        return decoded;
    }

    /// The exception table, decoded.
    public ExceptionTable handlers() {
        ExceptionTable decoded = handlers;
        if (decoded == null) {
            handlers = decoded = ExceptionTable.decode(co_exceptiontable.array());
        }
        return decoded;
    }

    /// The line of a code unit, or -1 for code that comes from nowhere.
    public int line(int unit) {
        return unit < 0 ? co_firstlineno : positions().line(unit);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(co_consts);
        visitor.visit(co_names);
        visitor.visit(co_localsplusnames);
        visitor.visit(varnames);
        visitor.visit(cellvars);
        visitor.visit(freevars);
    }
}
