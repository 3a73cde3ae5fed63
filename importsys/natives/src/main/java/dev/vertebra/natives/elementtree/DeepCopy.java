package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One deep copy of a tree, however deep: the way down to the element that is being copied is an array.
///
/// What is no plain element, text or dict of texts is copied by the library's `copy.deepcopy`, which may run any code;
/// so the elements on the way are held, and the copies by the first of them. Compare CPython Modules/_elementtree.c
/// `__deepcopy__`.
final class DeepCopy {
    private final ThreadState ts;
    private final TreeState state;
    private final PyDict memo;
    private PyElement[] sources = new PyElement[8];
    private PyElement[] copies = new PyElement[8];
    private int[] next = new int[8];
    private int depth;

    /// Those elements on the way that something else holds, too: who meets one again is in a circle.
    private final Set<PyElement> open = Collections.newSetFromMap(new IdentityHashMap<>());

    DeepCopy(ThreadState ts, TreeState state, PyDict memo) {
        this.ts = ts;
        this.state = state;
        this.memo = memo;
    }

    /// The copy of a tree.
    PyObject of(PyElement root) {
        open.add(root);
        PyElement made = begin(root);
        try (var held = ts.hold(made)) {
            enter(root, made);
            finishTexts(root, made);
            while (depth > 0) {
                step();
            }
        } finally {
            while (depth > 0) {
                leave();
            }
        }
        return made;
    }

    private void enter(PyElement source, PyElement copy) {
        if (depth == sources.length) {
            sources = Arrays.copyOf(sources, 2 * depth);
            copies = Arrays.copyOf(copies, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
        Memory.incref(ts, source);
        sources[depth] = source;
        copies[depth] = copy;
        next[depth++] = 0;
    }

    private void leave() {
        Memory.decref(ts, sources[--depth]);
    }

    /// Copies the next child of the last element on the way, or leaves that.
    private void step() {
        PyElement source = sources[depth - 1];
        PyElement copy = copies[depth - 1];
        int at = next[depth - 1]++;
        if (at >= source.size()) {
            memo.put(ts, idOf(source), copy);
            open.remove(source);
            leave();
            return;
        }
        if (at == 0) {
            copy.makeRoom(source.size());
        }
        PyElement child = source.get(at);
        if (child.type() != state.element) {
            copy.append(copiedBySelf(child));
            return;
        }
        if (isShared(child)) {
            if (memo.get(ts, idOf(child)) instanceof PyElement known) {
                copy.append(known);
                return;
            }
            if (!open.add(child)) {
                throw Raise.recursionError("maximum recursion depth exceeded");
            }
        }
        Memory.incref(ts, child);
        try {
            PyElement made = begin(child);
            copy.append(made);
            enter(child, made);
            finishTexts(child, made);
        } finally {
            Memory.decref(ts, child);
        }
    }

    private PyElement copiedBySelf(PyElement child) {
        PyObject made = byLibrary(child);
        if (made instanceof PyElement element) {
            return element;
        }
        throw PyElement.notElement(made);
    }

    /// The copy of an element with tag and attributes only.
    private PyElement begin(PyElement source) {
        PyObject tag = copied(source.tag());
        PyDict attrib = source.attributesOrNull();
        if (attrib == null) {
            PyElement made = new PyElement(state.element, tag, null);
            if (source.hasExtra()) {
                made.makeRoom(0);
            }
            return made;
        }
        try (var held = ts.hold(tag)) {
            PyElement made = new PyElement(state.element, tag, copiedAttributes(attrib));
            made.makeRoom(0);
            return made;
        }
    }

    private void finishTexts(PyElement source, PyElement copy) {
        boolean pieces = source.isTextInPieces();
        copy.setText(copied(source.keptText()), pieces);
        pieces = source.isTailInPieces();
        copy.setTail(copied(source.keptTail()), pieces);
    }

    private PyObject copied(PyObject value) {
        return value == PyNone.NONE || value.type() == PyStr.TYPE ? value : byLibrary(value);
    }

    private @Nullable PyDict copiedAttributes(PyDict attrib) {
        if (attrib.type() == PyDict.TYPE && !isShared(attrib) && isPlain(attrib)) {
            return attrib.size() == 0 ? null : attrib.copy();
        }
        return byLibrary(attrib) instanceof PyDict made && (made.size() > 0 || made.type() != PyDict.TYPE)
                ? made
                : null;
    }

    private static boolean isPlain(PyDict attrib) {
        for (int i = attrib.next(0); i >= 0; i = attrib.next(i + 1)) {
            if (attrib.keyAt(i).type() != PyStr.TYPE || attrib.valueAt(i).type() != PyStr.TYPE) {
                return false;
            }
        }
        return true;
    }

    /// Whether something else may hold an object that an element holds; so it is always where nothing is counted.
    private static boolean isShared(PyObject object) {
        return !Memory.COUNTING || Memory.tracker().count(object) > 1;
    }

    private static PyInt idOf(PyObject object) {
        return PyInt.of(ObjectIds.id(object));
    }

    private PyObject byLibrary(PyObject value) {
        return Calls.call2(ts, state.deepcopy, value, memo);
    }
}
