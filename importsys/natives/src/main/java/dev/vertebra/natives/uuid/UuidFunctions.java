package dev.vertebra.natives.uuid;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// The function of `_uuid`.
@NativeModuleTable("_uuid")
final class UuidFunctions {
    /// Says that nobody keeps other processes from giving the same number.
    private static final int UNSAFE = -1;

    private UuidFunctions() {}

    // The bytes of a new identifier, and whether other processes cannot have the same: not known here.
    @PyFunction("generate_time_safe()")
    @ShownSignature("($self, /)")
    static PyObject generateTimeSafe(ThreadState ts) {
        TimeIdentifiers identifiers = ts.interpreter().extension(TimeIdentifiers.class, TimeIdentifiers::new);
        return PyTuple.of(PyBytes.of(identifiers.next()), PyInt.of(UNSAFE));
    }
}
