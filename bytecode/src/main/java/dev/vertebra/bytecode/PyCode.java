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
/// The fields carry CPython's names. What is derived from them is computed when first asked for and kept; of code
/// in files with an index (`marshal.CodeIndex`) most fields are read only then. The
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
    /// The file that the code comes from; changed only by [#moveFile].
    public PyStr co_filename;

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

    private static final byte[] NO_CODE = {};

    private PyTuple consts = PyTuple.EMPTY;
    private PyTuple names = PyTuple.EMPTY;
    private PyTuple localsplusnames = PyTuple.EMPTY;
    private PyBytes localspluskinds = PyBytes.EMPTY;
    private PyStr name = PyStr.EMPTY;
    private PyStr qualname = PyStr.EMPTY;
    private PyBytes linetable = PyBytes.EMPTY;
    private PyBytes exceptiontable = PyBytes.EMPTY;
    private byte[] code = NO_CODE;

    // Where the fields above are read from when one of them is asked for; null when they are there.
    private @Nullable CodeSource source;

    private @Nullable PyBytes codeBytes;
    private @Nullable PyTuple varnames;
    private @Nullable PyTuple cellvars;
    private @Nullable PyTuple freevars;
    private @Nullable Instructions instructions;
    private @Nullable Positions positions;
    private @Nullable ExceptionTable handlers;

    private PyCode(CodeFields fields) {
        this(fields, Counts.of(fields.localspluskinds));
        set(fields);
    }

    /// Makes code without the fields that [#set] sets.
    private PyCode(CodeFields fields, Counts counts) {
        super(TYPE);
        co_argcount = fields.argcount;
        co_posonlyargcount = fields.posonlyargcount;
        co_kwonlyargcount = fields.kwonlyargcount;
        co_stacksize = Math.max(1, fields.stacksize);
        co_flags = fields.flags;
        co_firstlineno = fields.firstlineno;
        co_filename = CodeInterning.name(fields.filename);
        nlocalsplus = counts.locals;
        nlocals = counts.variables;
        ncellvars = counts.cells;
        nfreevars = counts.free;
    }

    /// How many fast locals there are of each kind.
    ///
    /// @param locals all of them
    public record Counts(int locals, int variables, int cells, int free) {
        /// Counts kinds.
        static Counts of(PyBytes kinds) {
            return new Counts(
                    kinds.size(),
                    countKind(kinds, CodeFlags.KIND_LOCAL),
                    countKind(kinds, CodeFlags.KIND_CELL),
                    countKind(kinds, CodeFlags.KIND_FREE));
        }
    }

    private void set(CodeFields fields) {
        setInterned(fields);
        consts = CodeInterning.constants(consts);
        names = CodeInterning.names(names);
        localsplusnames = CodeInterning.names(localsplusnames);
        name = CodeInterning.name(name);
        qualname = CodeInterning.name(qualname);
    }

    /// Takes fields in which all is interned that has to be, as it is in what was written from a code object.
    private void setInterned(CodeFields fields) {
        consts = fields.consts;
        names = fields.names;
        localsplusnames = fields.localsplusnames;
        localspluskinds = fields.localspluskinds;
        name = fields.name;
        qualname = fields.qualname;
        linetable = fields.linetable;
        exceptiontable = fields.exceptiontable;
        code = fields.code;
    }

    /// Makes a code object whose greater part is read when it is first needed.
    ///
    /// @param head numbers and file name
    public static PyCode later(CodeFields head, Counts counts, CodeSource source) {
        PyCode made = new PyCode(head, counts);
        made.source = source;
        return made;
    }

    /// Whether all fields are there, so that none has to be read from somewhere.
    public boolean isComplete() {
        return source == null;
    }

    /// Reads what is not there yet.
    private void complete(CodeSource from) {
        source = null;
        CodeFields fields = new CodeFields();
        from.read(fields);
        withoutColumns(fields);
        setInterned(fields);
        Memory.stored(this, consts);
        Memory.stored(this, names);
        Memory.stored(this, localsplusnames);
    }

    private void ready() {
        CodeSource from = source;
        if (from != null) {
            complete(from);
        }
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
        if (source != null) {
            source.moveFile(now);
            return;
        }
        for (int i = 0; i < consts.size(); i++) {
            if (consts.get(i) instanceof PyCode nested) {
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
        withoutColumns(fields);
        return new PyCode(fields);
    }

    private static void withoutColumns(CodeFields fields) {
        if (!ThreadState.current().interpreter().debugRanges) {
            fields.linetable = PyBytes.of(LocationTableBuilder.withoutColumns(fields.linetable.array()));
        }
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
        ready();
        CodeFields fields = new CodeFields();
        fields.argcount = co_argcount;
        fields.posonlyargcount = co_posonlyargcount;
        fields.kwonlyargcount = co_kwonlyargcount;
        fields.stacksize = co_stacksize;
        fields.flags = co_flags;
        fields.firstlineno = co_firstlineno;
        fields.code = code;
        fields.consts = consts;
        fields.names = names;
        fields.localsplusnames = localsplusnames;
        fields.localspluskinds = localspluskinds;
        fields.filename = co_filename;
        fields.name = name;
        fields.qualname = qualname;
        fields.linetable = linetable;
        fields.exceptiontable = exceptiontable;
        return fields;
    }

    /// The constants, nested code among them.
    public PyTuple co_consts() {
        ready();
        return consts;
    }

    /// The names of globals and attributes that the code uses.
    public PyTuple co_names() {
        ready();
        return names;
    }

    /// The names of all fast locals: variables, then cells that are no parameters, then free variables.
    public PyTuple co_localsplusnames() {
        ready();
        return localsplusnames;
    }

    /// A byte of [CodeFlags] kinds for each fast local.
    public PyBytes co_localspluskinds() {
        ready();
        return localspluskinds;
    }

    /// The name of the function or class.
    public PyStr co_name() {
        ready();
        return name;
    }

    /// The name with those of the functions and classes around it.
    public PyStr co_qualname() {
        ready();
        return qualname;
    }

    /// The location table (PEP 657).
    public PyBytes co_linetable() {
        ready();
        return linetable;
    }

    /// The exception table.
    public PyBytes co_exceptiontable() {
        ready();
        return exceptiontable;
    }

    /// The wordcode; not to be changed.
    public byte[] code() {
        ready();
        return code;
    }

    /// The wordcode as Python sees it: the same object each time.
    public PyBytes co_code() {
        PyBytes bytes = codeBytes;
        if (bytes == null) {
            codeBytes = bytes = PyBytes.of(code());
        }
        return bytes;
    }

    /// The wordcode with the counters that CPython puts into inline caches before the first run; new each time.
    public PyBytes adaptiveCode() {
        return AdaptiveCode.of(this);
    }

    /// The number of code units.
    public int units() {
        return code().length >> 1;
    }

    /// The name at an index of `co_names`.
    public PyStr name(int index) {
        return (PyStr) co_names().get(index);
    }

    /// The name of a fast local.
    public PyStr localName(int index) {
        return (PyStr) co_localsplusnames().get(index);
    }

    /// The kind of a fast local: bits of [CodeFlags].
    public int localKind(int index) {
        return co_localspluskinds().get(index) & 0xFF;
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
        ready();
        PyObject[] found = new PyObject[count];
        int n = 0;
        for (int i = 0; i < nlocalsplus; i++) {
            if ((localspluskinds.get(i) & kind) != 0) {
                found[n++] = localsplusnames.get(i);
            }
        }
        return PyTuple.of(found);
    }

    /// The wordcode decoded for interpreters.
    public Instructions instructions() {
        Instructions decoded = instructions;
        if (decoded == null) {
            instructions = decoded = Instructions.decode(code());
        }
        return decoded;
    }

    /// The location table, decoded.
    public Positions positions() {
        Positions decoded = positions;
        if (decoded == null) {
            positions = decoded = Positions.decode(co_linetable().array(), co_firstlineno);
        }
        return decoded;
    }

    /// The exception table, decoded.
    public ExceptionTable handlers() {
        ExceptionTable decoded = handlers;
        if (decoded == null) {
            handlers = decoded = ExceptionTable.decode(co_exceptiontable().array());
        }
        return decoded;
    }

    /// The line of a code unit, or -1 for code that comes from nowhere.
    public int line(int unit) {
        return unit < 0 ? co_firstlineno : positions().line(unit);
    }

    @Override
    public void traverse(Visitor visitor) {
        if (source != null) {
            // Nothing is there yet.
            return;
        }
        visitor.visit(consts);
        visitor.visit(names);
        visitor.visit(localsplusnames);
        visitor.visit(varnames);
        visitor.visit(cellvars);
        visitor.visit(freevars);
    }
}
