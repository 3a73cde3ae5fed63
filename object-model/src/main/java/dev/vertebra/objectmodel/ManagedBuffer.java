package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The open view that memoryviews of the same memory share; closed when the last of them is released or dies.
///
/// Compare CPython Objects/memoryobject.c `_PyManagedBuffer_Type`.
final class ManagedBuffer extends PyObject {
    private static final PyType TYPE = PyType.builtin("managedbuffer", ManagedBuffer.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .structure(112)
            .make();

    private final BufferView view;

    /// The object whose memory it is; null once the view is closed.
    private @Nullable PyObject owner;

    private int users;

    ManagedBuffer(BufferView view) {
        super(TYPE);
        this.view = view;
        this.owner = view.owner;
    }

    /// The object whose memory it is.
    PyObject owner() {
        return view.owner;
    }

    /// A memoryview uses the memory.
    void enter() {
        users++;
    }

    /// A memoryview uses the memory no longer.
    void leave() {
        if (--users == 0) {
            close();
        }
    }

    private void close() {
        PyObject before = owner;
        if (before != null) {
            view.close();
            owner = null;
            Memory.dropped(this, before);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(owner);
    }

    @Override
    protected void died() {
        if (owner != null) {
            owner = null;
            view.close();
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
