package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `_element_iterator`: goes through a tree in the order of the document and gives the elements that have a tag, or all
/// text.
///
/// The way from the first element down to the present one is a stack; each entry is a counted place. Compare CPython
/// Modules/_elementtree.c elementiter_next.
final class ElementIterator extends PyIterator {
    static final PyType TYPE = define();

    private static final int USUAL_DEPTH = 8;

    private PyElement[] way = new PyElement[USUAL_DEPTH];

    /// Which child of each element on the way comes next.
    private int[] next = new int[USUAL_DEPTH];

    private int depth;

    /// Where the iteration begins; null once it has begun.
    private @Nullable PyElement root;

    private final PyObject sought;
    private final boolean givesText;

    /// Makes an iterator.
    ///
    /// @param sought the tag of the elements, or None for all
    /// @param givesText whether to give texts instead of elements
    ElementIterator(PyType type, PyElement root, PyObject sought, boolean givesText) {
        super(type);
        this.root = root;
        this.sought = sought;
        this.givesText = givesText;
    }

    /// Makes the class.
    static PyType define() {
        return PyType.builtin("_elementtree._element_iterator", ElementIterator.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(PyIterator.ROWS)
                .structure(64)
                .ofModule()
                .make();
    }

    /// Compare CPython Modules/_elementtree.c elementiter_traverse.
    @Override
    public void traverseShown(Referents referents) {
        traverse(referents);
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visitAllBackwards(way, depth);
        visitor.visit(root);
        visitor.visit(sought);
    }

    private void goTo(PyElement element) {
        if (depth == way.length) {
            way = Arrays.copyOf(way, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
        way[depth] = element;
        next[depth++] = 0;
        Memory.stored(this, element);
    }

    /// Leaves the last element on the way.
    private void leave(PyElement element) {
        Arrays.fill(way, depth, depth + 1, null);
        Memory.dropped(this, element);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        while (true) {
            PyElement element;
            if (depth == 0) {
                element = root;
                if (element == null) {
                    return null;
                }
                goTo(element);
                root = null;
                Memory.dropped(this, element);
            } else {
                PyElement parent = way[depth - 1];
                int at = next[depth - 1];
                if (at >= parent.size()) {
                    depth--;
                    // What follows the first element does not belong to it.
                    PyObject tail = givesText && depth > 0 ? tailOf(ts, parent) : null;
                    leave(parent);
                    if (tail != null) {
                        return tail;
                    }
                    continue;
                }
                next[depth - 1] = at + 1;
                element = parent.get(at);
                goTo(element);
            }
            PyObject found = givesText ? given(ts, element.text(ts)) : isSought(ts, element) ? element : null;
            if (found != null) {
                return found;
            }
        }
    }

    private @Nullable PyObject tailOf(ThreadState ts, PyElement element) {
        try (var held = ts.hold(element)) {
            return given(ts, element.tail(ts));
        }
    }

    private boolean isSought(ThreadState ts, PyElement element) {
        return sought == PyNone.NONE || element.tag() == sought || compared(ts, element);
    }

    private boolean compared(ThreadState ts, PyElement element) {
        if (element.tag().type() == PyStr.TYPE && sought.type() == PyStr.TYPE) {
            return PyStr.same((PyStr) element.tag(), (PyStr) sought);
        }
        try (var held = ts.hold(this)) {
            return element.hasTag(ts, sought);
        }
    }

    /// A text that is to be given, or null if it is none or an empty one.
    private @Nullable PyObject given(ThreadState ts, PyObject text) {
        if (text.type() == PyStr.TYPE) {
            return ((PyStr) text).length() == 0 ? null : text;
        }
        if (text == PyNone.NONE) {
            return null;
        }
        try (var held = ts.hold(this, text)) {
            return Truth.of(ts, text) ? text : null;
        }
    }
}
