package dev.vertebra.natives.struct;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
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

    /// The memory, until all of it is unpacked.
    private @Nullable BufferView memory;

    private int at;

    UnpackIterator(Layout layout, BufferView memory) {
        super(TYPE);
        this.layout = layout;
        this.memory = memory;
    }

    @Override
    protected void died() {
        BufferView open = memory;
        if (open != null) {
            memory = null;
            open.close();
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        if (memory != null) {
            visitor.visit(memory.owner);
        }
    }

    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(UnpackIterator self) {
        return self.memory == null ? 0 : (self.memory.length - self.at) / self.layout.size();
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        BufferView open = memory;
        if (open == null || at >= open.length) {
            if (open != null) {
                memory = null;
                open.close();
                Memory.dropped(this, open.owner);
            }
            return null;
        }
        PyObject values = Unpacking.unpack(layout, open.bytes, open.offset + at);
        at += (int) layout.size();
        return values;
    }
}
