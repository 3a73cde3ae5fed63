package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;

/// The function of `_multibytecodec`.
@NativeModuleTable("_multibytecodec")
final class ClassFunctions {
    /// The name of capsules that hold an encoding.
    private static final String CODEC = "multibytecodec.codec";

    private ClassFunctions() {}

    // Makes the Python object of an encoding.
    @PyFunction("__create_codec(arg, /)")
    static PyObject createCodec(PyObject arg) {
        if (arg instanceof PyCapsule capsule
                && capsule.isNamed(CODEC)
                && capsule.content(CODEC) instanceof MultibyteCodec codec) {
            return new PyMultibyteCodec(codec);
        }
        throw Raise.valueError("argument type invalid");
    }
}
