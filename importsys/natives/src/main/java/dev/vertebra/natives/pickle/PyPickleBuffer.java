package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.BufferExporter;
import dev.vertebra.objectmodel.BufferRelease;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `pickle.PickleBuffer`: memory that may travel beside a pickle. PEP 574. Compare CPython Objects/picklebufobject.c.
@NativeType("pickle.PickleBuffer")
final class PyPickleBuffer extends PyObject implements BufferExporter {
    static final PyType TYPE = PyType.builtin("pickle.PickleBuffer", PyPickleBuffer.class)
            .doc("The memory of an object, which may stand beside the pickle.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyPickleBufferNatives.rows())
            .structure(104, 0, 96)
            .make();

    /// The memory; null once it has been released.
    private @Nullable BufferView view;

    private PyPickleBuffer(BufferView view) {
        super(TYPE);
        this.view = view;
    }

    @Override
    public void traverse(Visitor visitor) {
        BufferView open = view;
        if (open != null) {
            visitor.visit(open.owner);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    protected void died() {
        BufferView open = view;
        if (open != null) {
            view = null;
            open.close();
        }
    }

    @PyNew("PickleBuffer(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int all = count + (keywords == null ? 0 : keywords.size());
        if (all > 1) {
            throw Raise.typeError("PickleBuffer() takes at most 1 argument (%d given)", all);
        }
        if (count == 0) {
            throw Raise.typeError("PickleBuffer() takes exactly 1 positional argument (0 given)");
        }
        PyPickleBuffer made = new PyPickleBuffer(Buffers.open(ts, args[from]));
        Memory.tracker().allocated(ts, made);
        return made;
    }

    /// The memory.
    ///
    /// @throws PyException a ValueError if it has been released
    BufferView view() {
        BufferView open = view;
        if (open == null) {
            throw Raise.valueError("operation forbidden on released PickleBuffer object");
        }
        return open;
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        BufferView opened = Buffers.openOrNull(ts, view().owner, writable);
        if (opened == null) {
            throw Buffers.required(view().owner);
        }
        return opened;
    }

    @PySpecial
    static PyObject __buffer__(ThreadState ts, PyPickleBuffer self, PyObject flags) {
        return PyMemoryView.ofExporter(ts, self, Numbers.asInt(ts, flags));
    }

    @PySpecial
    static PyObject __release_buffer__(PyPickleBuffer self, PyObject buffer) {
        return BufferRelease.takeBack(self, buffer);
    }

    /// Whether the elements stand one after another, whichever index runs fastest.
    static boolean isContiguous(BufferView view) {
        return view.isContiguous() || isColumnMajor(view);
    }

    private static boolean isColumnMajor(BufferView view) {
        int step = view.itemSize;
        for (int i = 0; i < view.shape.length; i++) {
            if (view.shape[i] > 1 && view.strides[i] != step) {
                return false;
            }
            step *= view.shape[i];
        }
        return true;
    }

    /// The bytes of a contiguous view as they stand in memory.
    static byte[] memory(BufferView view) {
        return Arrays.copyOfRange(view.bytes, view.offset, view.offset + view.length);
    }

    /// A memoryview of the bytes as they stand in memory, in one dimension.
    ///
    /// The elements must stand one after another.
    @PyMethod("raw(self, /)")
    static PyObject raw(ThreadState ts, PyPickleBuffer self) {
        BufferView shown = self.view();
        if (!isContiguous(shown)) {
            throw Raise.bufferError("cannot extract raw buffer from non-contiguous buffer");
        }
        BufferView opened = self.openBuffer(ts, false);
        BufferView flat = new BufferView(
                opened.owner,
                opened.bytes,
                opened.offset,
                opened.readOnly,
                "B",
                1,
                new int[] {opened.length},
                new int[] {1},
                opened::close);
        return PyMemoryView.ofOpen(flat);
    }

    /// Lets go of the memory.
    @PyMethod("release(self, /)")
    static void release(PyPickleBuffer self) {
        BufferView open = self.view;
        if (open != null) {
            self.view = null;
            Memory.dropped(self, open.owner);
            open.close();
        }
    }
}
