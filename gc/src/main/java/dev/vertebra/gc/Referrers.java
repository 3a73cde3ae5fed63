package dev.vertebra.gc;

import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A search for the objects that refer to given ones: `gc.get_referrers`.
///
/// Attributes that an object holds in itself here, but in CPython in a `__dict__`, are referred to by that dict, which
/// is made for the answer; attributes of a `__dict__` that CPython holds in the object, by the object.
final class Referrers implements Visitor {
    private final PyTuple targets;
    private final boolean text;
    private final List<PyObject> found = new ArrayList<>();
    private final List<PyObject> foundThroughDict = new ArrayList<>();
    private final Set<PyDict> within = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean hit;

    Referrers(PyTuple targets) {
        this.targets = targets;
        boolean some = false;
        for (int i = 0; i < targets.size(); i++) {
            some |= targets.get(i) instanceof PyStr;
        }
        this.text = some;
    }

    /// Looks whether an object refers to one of those that are sought.
    void look(PyObject object) {
        if (object == targets) {
            return;
        }
        if (text) {
            object.makeLateChildren();
        }
        hit = false;
        Referents.look(object, this);
        if (hit) {
            found.add(object);
        }
        hit = false;
        if (Counterparts.hidesDict(object)) {
            Memory.traverseHiddenDict(object, this);
            if (hit) {
                foundThroughDict.add(object);
            }
        }
        PyDict inside = Counterparts.dictOnlyHere(object);
        if (inside != null) {
            within.add(inside);
        }
    }

    /// What was found.
    PyList list() {
        PyList list = new PyList();
        for (PyObject each : found) {
            if (!(each instanceof PyDict dict) || !within.contains(dict)) {
                list.append(each);
            }
        }
        for (PyObject each : foundThroughDict) {
            PyDict dict = Counterparts.dictOf(each);
            if (dict != null) {
                list.append(dict);
            }
        }
        return list;
    }

    @Override
    public void visit(@Nullable PyObject child) {
        for (int i = 0; i < targets.size(); i++) {
            hit |= targets.get(i) == child;
        }
    }
}
