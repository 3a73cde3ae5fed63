package dev.vertebra.gc;

import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The containers of a runtime that can be reached from its roots, where nobody keeps a list of all.
final class Reachable {
    private Reachable() {}

    /// The containers, the nearest to the roots first.
    static List<PyObject> containers(ThreadState ts) {
        Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PyObject> found = new ArrayList<>();
        Visitor visitor = child -> {
            if (child != null && !Memory.isImmortal(child) && seen.add(child)) {
                found.add(child);
            }
        };
        ts.interpreter().roots(visitor);
        for (ThreadState each : ts.interpreter().threads()) {
            for (FrameView frame = each.frame(); frame != null; frame = frame.back()) {
                frame.variables(visitor);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Memory.traverse(found.get(i), visitor);
        }
        found.removeIf(each -> !Memory.isCollected(each));
        return found;
    }
}
