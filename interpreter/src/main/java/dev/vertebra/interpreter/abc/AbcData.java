package dev.vertebra.interpreter.abc;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// What an abstract base class remembers: registered classes and the answers of subclass checks. It keeps no class
/// alive.
final class AbcData extends PyObject {
    static final PyType TYPE = PyType.builtin("_abc._abc_data", AbcData.class)
            .doc("What the abc module remembers of one abstract class.")
            .flags(PyType.NO_INSTANTIATION)
            .natives()
            .structure(48)
            .ofModule()
            .make();

    final Classes registry = new Classes();
    final Classes cache = new Classes();
    final Classes negative = new Classes();
    long negativeVersion;

    /// How many registrations there have been in the runtime.
    final AbcFunctions.Counter counter;

    AbcData(AbcFunctions.Counter counter) {
        super(TYPE);
        this.counter = counter;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// A set of classes that it does not keep alive, in order of registration as far as that matters.
    static final class Classes {
        // Of most classes nothing is ever asked: made when the first is added.
        private @Nullable Set<PyType> members;

        void add(PyType type) {
            Set<PyType> known = members;
            if (known == null) {
                members = known = Collections.newSetFromMap(new WeakHashMap<>());
            }
            known.add(type);
        }

        boolean contains(PyType type) {
            Set<PyType> known = members;
            return known != null && known.contains(type);
        }

        void clear() {
            members = null;
        }

        List<PyType> all() {
            Set<PyType> known = members;
            return known == null ? List.of() : new ArrayList<>(known);
        }

        PyObject weakReferences(ThreadState ts) {
            PySet set = new PySet();
            PyObject ref = Attributes.get(ts, ts.importModule("_weakref"), "ref");
            try (var held = ts.hold(set)) {
                for (PyType type : all()) {
                    set.add(ts, Calls.call1(ts, ref, type));
                }
            }
            return set;
        }
    }
}
