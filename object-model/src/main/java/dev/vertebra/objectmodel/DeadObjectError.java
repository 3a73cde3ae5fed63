package dev.vertebra.objectmodel;

/// An object was used after it had died: a defect of the runtime, some native forgot to keep or to count it.
///
/// Thrown only under `-Dvertebra.check=death`. An Error, so that no Python handler takes it for an exception.
public final class DeadObjectError extends Error {
    private static final long serialVersionUID = 1;

    DeadObjectError(PyObject object) {
        super("a dead " + object.type().fullName() + " object is used; it died in " + place(object));
    }

    private static String place(PyObject object) {
        return object.extra instanceof Extra extra && extra.diedAt != null ? extra.diedAt : "an unknown place";
    }
}
