package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import java.util.Arrays;

/// What a code object is made from: assign the fields, then [PyCode#make].
///
/// The tuples and bytes become the code object's own; code objects that share one of them share it in marshalled
/// form too. Compare CPython Include/internal/pycore_code.h `_PyCodeConstructor`.
public final class CodeFields {
    private static final PyBytes NO_BYTES = PyBytes.of(new byte[0]);
    private static final byte[] NO_CODE = {};

    public int argcount;
    public int posonlyargcount;
    public int kwonlyargcount;
    public int stacksize;
    public int flags;
    public int firstlineno;

    /// Wordcode with inline caches of zeros.
    public byte[] code = NO_CODE;

    public PyTuple consts = PyTuple.EMPTY;
    public PyTuple names = PyTuple.EMPTY;

    /// The names of all fast locals: variables, then cells that are no parameters, then free variables.
    public PyTuple localsplusnames = PyTuple.EMPTY;

    /// A byte of [CodeFlags] kinds for each fast local.
    public PyBytes localspluskinds = NO_BYTES;

    public PyStr filename = PyStr.EMPTY;
    public PyStr name = PyStr.EMPTY;
    public PyStr qualname = PyStr.EMPTY;
    public PyBytes linetable = NO_BYTES;
    public PyBytes exceptiontable = NO_BYTES;

    /// Makes fields of an empty code object.
    public CodeFields() {}

    /// Sets the fast locals from the three lists that Python programs see; a cell that is also a variable is one
    /// local.
    ///
    /// @param varnames parameters and local variables
    /// @param cellvars variables in cells
    /// @param freevars variables of the closure
    public void setLocals(PyTuple varnames, PyTuple cellvars, PyTuple freevars) {
        int most = varnames.size() + cellvars.size() + freevars.size();
        PyObject[] all = new PyObject[most];
        byte[] kinds = new byte[most];
        int count = 0;
        for (int i = 0; i < varnames.size(); i++) {
            all[count] = varnames.get(i);
            kinds[count++] = CodeFlags.KIND_LOCAL;
        }
        for (int i = 0; i < cellvars.size(); i++) {
            int known = indexOf(varnames, cellvars.get(i));
            if (known >= 0) {
                kinds[known] |= CodeFlags.KIND_CELL;
            } else {
                all[count] = cellvars.get(i);
                kinds[count++] = CodeFlags.KIND_CELL;
            }
        }
        for (int i = 0; i < freevars.size(); i++) {
            all[count] = freevars.get(i);
            kinds[count++] = (byte) CodeFlags.KIND_FREE;
        }
        localsplusnames = PyTuple.copyOf(all, 0, count);
        localspluskinds = PyBytes.of(Arrays.copyOf(kinds, count));
    }

    private static int indexOf(PyTuple names, PyObject name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
