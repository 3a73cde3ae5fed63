package dev.vertebra.gc.graph;

import dev.vertebra.objectmodel.Labels;
import dev.vertebra.objectmodel.PyObject;
import java.util.List;

/// Who holds an object: a chain from a root to it, in which each holds the next.
///
/// @param objects the root first, the object last
public record ObjectPath(List<PyObject> objects) {
    /// One line for each object, each but the first with the name by which the one before holds it:
    ///
    /// ```text
    /// module __main__
    ///   → dict of 12
    ///   ['cache'] → list of 3
    ///   [2] → A
    /// ```
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Labels.of(objects.getFirst()));
        for (int i = 1; i < objects.size(); i++) {
            String place = Labels.place(objects.get(i - 1), objects.get(i));
            text.append("\n  ").append(place == null ? "" : place + " ").append("→ ");
            text.append(Labels.of(objects.get(i)));
        }
        return text.toString();
    }
}
