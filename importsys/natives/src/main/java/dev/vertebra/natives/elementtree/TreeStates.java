package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.List;

/// What `_elementtree` keeps for a runtime: a state for each time that it was imported.
final class TreeStates implements InterpreterState.Rooted {
    private final List<TreeState> states = new ArrayList<>();

    private TreeStates() {}

    static TreeStates of(ThreadState ts) {
        return ts.interpreter().extension(TreeStates.class, TreeStates::new);
    }

    /// Makes the state of a new module object. The first of a runtime has the classes that all runtimes share.
    TreeState add(ThreadState ts, PyObject module) {
        TreeState made = TreeState.of(ts, module, states.isEmpty());
        states.add(made);
        return made;
    }

    /// The state of the module object that made a class of this module, or a class that this class derives from.
    TreeState ofType(PyType type) {
        PyType builtin = TreeState.builtin(type);
        for (TreeState each : states) {
            if (each.element == builtin || each.treeBuilder == builtin || each.parser == builtin) {
                return each;
            }
        }
        throw new IllegalStateException(type + " is no class of _elementtree");
    }

    /// The state of a module object.
    TreeState ofModule(PyObject module) {
        for (TreeState each : states) {
            if (each.module == module) {
                return each;
            }
        }
        throw new IllegalStateException("not a module object of _elementtree");
    }

    @Override
    public void roots(Visitor visitor) {
        for (TreeState each : states) {
            each.roots(visitor);
        }
    }
}
