package dev.vertebra.natives.struct;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `_struct.unpack_iterator`: the structs that stand one after another in bytes.
@NativeType("unpack_iterator")
final class UnpackIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("_struct.unpack_iterator", UnpackIterator.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyIterator.ROWS, UnpackIteratorNatives.rows())
            .structure(112)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final Layout layout;
    private final byte[] bytes;
    private int at;

    UnpackIterator(Layout layout, byte[] bytes) {
        super(TYPE);
        this.layout = layout;
        this.bytes = bytes;
    }

    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(UnpackIterator self) {
        return (self.bytes.length - self.at) / self.layout.size();
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (at >= bytes.length) {
            return null;
        }
        PyObject values = Unpacking.unpack(layout, bytes, at);
        at += (int) layout.size();
        return values;
    }
}
