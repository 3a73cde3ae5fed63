package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What [PyObject#traverse] tells the children to.
public interface Visitor {
    /// Takes one place that holds a child.
    ///
    /// @param child the child, or null for an empty place, which is to be ignored
    void visit(@Nullable PyObject child);

    /// Whether the children of an object that holds none that is counted may be left out; else they are given like
    /// others.
    default boolean leavesOutUncounted() {
        return false;
    }

    /// Takes the first elements of an array.
    ///
    /// @param children the array
    /// @param count how many of its elements are in use
    default void visitAll(@Nullable PyObject[] children, int count) {
        for (int i = 0; i < count; i++) {
            visit(children[i]);
        }
    }

    /// Takes the first elements of an array, the last of them first.
    ///
    /// @param children the array
    /// @param count how many of its elements are in use
    default void visitAllBackwards(@Nullable PyObject[] children, int count) {
        for (int i = count; --i >= 0; ) {
            visit(children[i]);
        }
    }

    /// Takes the attribute values of an instance.
    ///
    /// @param values the values; element 0 is no object of Python's
    /// @param from the first element to take
    default void visitValues(@Nullable Object[] values, int from) {
        for (int i = from; i < values.length; i++) {
            visit((PyObject) values[i]);
        }
    }
}
