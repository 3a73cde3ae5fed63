package dev.vertebra.objectmodel;

/// An iterator of what a built-in object holds or stands for: a step runs no Python code, and nothing dies of it before
/// the next release point.
public abstract class PlainIterator extends PyIterator {
    /// Makes an iterator of a class.
    protected PlainIterator(PyType type) {
        super(type);
    }

    /// Whether what the next step gives, if anything, is known never to be counted, without a look at it.
    protected boolean givesAtom() {
        return false;
    }

    /// Lets go of what the iterator went through, at its end.
    protected final void letGo(ThreadState ts, PyObject source) {
        if (Memory.COUNTING && Memory.isPublished(this)) {
            Memory.decref(ts, source);
        }
    }

    /// Whether the next step of an iterator gives nothing that is counted, and runs no Python code.
    public static boolean givesAtom(PyObject iterator) {
        return iterator instanceof PlainIterator plain && plain.givesAtom();
    }
}
