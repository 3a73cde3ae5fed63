package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The function of `_codecs_cn` and its neighbours.
@NativeModuleTable("_codecs_cn")
final class CodecFunctions {
    private static final PyStr NAME = PyStr.intern("__name__");

    private CodecFunctions() {}

    // Gives the encoding of a name.
    @PyFunction("getcodec($module, object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject getcodec(ThreadState ts, PyObject module, PyObject object) {
        if (!(object instanceof PyStr name)) {
            throw Raise.typeError("encoding name must be a string.");
        }
        Codecs.utf8Encode(ts, name, null);
        int end = name.value().indexOf('\0');
        String known = end < 0 ? name.value() : name.value().substring(0, end);
        MultibyteCodec codec =
                Encodings.find(Text.str(ts, Attributes.get(ts, module, NAME)).value(), known);
        if (codec == null) {
            throw Raise.withArgs(ExceptionTypes.LookupError, PyStr.intern("no such codec is supported."));
        }
        return new PyMultibyteCodec(codec);
    }
}
