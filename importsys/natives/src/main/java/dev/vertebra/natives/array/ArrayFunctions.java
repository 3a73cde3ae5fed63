package dev.vertebra.natives.array;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The function of `array` that pickles call.
@NativeModuleTable("array")
final class ArrayFunctions {
    private static final int FORMATS = 22;
    private static final int UTF16 = 18;

    private ArrayFunctions() {}

    /// Make an array of the bytes that a machine, perhaps another one, had for its elements.
    @PyFunction("_array_reconstructor(arraytype, typecode, mformat_code, items, /)")
    static PyObject reconstruct(ThreadState ts, PyObject arraytype, PyStr typecode, long mformat_code, PyObject items) {
        if (!(arraytype instanceof PyType type)) {
            throw Raise.typeError(
                    "first argument must be a type object, not %s",
                    arraytype.type().name());
        }
        if (!Classes.isRealSubclass(ts, type, PyArray.TYPE)) {
            throw Raise.typeError("%s is not a subtype of %s", type.name(), PyArray.TYPE.fullName());
        }
        ItemKind kind = typecode.length() == 1 ? ItemKind.of(typecode.codePointAt(0)) : null;
        if (kind == null) {
            throw Raise.valueError("second argument must be a valid type code");
        }
        if (mformat_code < 0 || mformat_code >= FORMATS) {
            throw Raise.valueError("third argument must be a valid machine format code.");
        }
        if (!(items instanceof PyBytes data)) {
            throw Raise.typeError(
                    "fourth argument should be bytes, not %s", items.type().name());
        }
        int format = (int) mformat_code;
        byte[] bytes = data.toBytes();
        if (format >= UTF16) {
            String codec = (format < UTF16 + 2 ? "utf-16-" : "utf-32-") + (format % 2 == 0 ? "le" : "be");
            return Calls.call2(ts, type, typecode, Calls.callMethod(ts, data, "decode", PyStr.of(codec)));
        }
        boolean swapped = format > 1 && format % 2 == 1;
        ItemKind stored = kindOf(format, kind);
        PyArray made = (PyArray) Calls.call1(ts, type, PyStr.of(String.valueOf(stored.code)));
        made.appendBytes(bytes);
        if (swapped) {
            ArrayMethods.byteswap(made);
        }
        return stored.isInteger() == kind.isInteger() ? made : Calls.call2(ts, type, typecode, made);
    }

    /// The kind of elements of a machine format: the wanted one if it is the same, or else the last that is.
    private static ItemKind kindOf(int format, ItemKind wanted) {
        int plain = format > 1 ? format & ~1 : format;
        if (wanted.machineFormat == plain) {
            return wanted;
        }
        @Nullable ItemKind found = null;
        for (ItemKind kind : ItemKind.values()) {
            if (kind.machineFormat == plain) {
                found = kind;
            }
        }
        return found == null ? wanted : found;
    }
}
