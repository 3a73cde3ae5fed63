package dev.vertebra.jit;

import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// The classes that compiled code names.
///
/// Those of the interpreter are not public: compiled code becomes a class of their package.
final class Runtime {
    private static final String EVAL = "dev.vertebra.interpreter.eval";

    /// The class that is made; it is hidden, so that each may have the same name.
    static final ClassDesc MADE = ClassDesc.of(EVAL, "Compiled");

    static final ClassDesc CODE = ClassDesc.of(EVAL, "CompiledCode");
    static final ClassDesc OPS = ClassDesc.of(EVAL, "CompiledOps");
    static final ClassDesc THREAD = ClassDesc.of(EVAL, "PyThread");
    static final ClassDesc FRAME = ClassDesc.of(EVAL, "PyFrame");
    static final ClassDesc UNIT = ClassDesc.of(EVAL, "CodeUnit");
    static final ClassDesc OBJECT = PyObject.class.describeConstable().orElseThrow();
    static final ClassDesc OBJECTS = OBJECT.arrayType();
    static final ClassDesc EXCEPTION = PyException.class.describeConstable().orElseThrow();
    static final ClassDesc BOOL = PyBool.class.describeConstable().orElseThrow();
    static final ClassDesc NONE = PyNone.class.describeConstable().orElseThrow();
    static final ClassDesc INT = ConstantDescs.CD_int;
    static final ClassDesc VOID = ConstantDescs.CD_void;
    static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;

    /// `CompiledCode.runFrom`.
    static final MethodTypeDesc RUN = MethodTypeDesc.of(INT, THREAD, FRAME, OBJECTS, INT);

    /// `CompiledCode.RETURNED`.
    static final int RETURNED = -2;

    private Runtime() {}
}
