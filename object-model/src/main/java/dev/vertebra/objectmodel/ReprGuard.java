package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The containers whose representation a thread is making, so that one that contains itself shows as `[...]`.
///
/// Compare CPython Objects/object.c `Py_ReprEnter`.
public final class ReprGuard {
    private @Nullable PyObject[] active = new @Nullable PyObject[8];
    private int count;

    /// Enters a container.
    ///
    /// @return false if it has been entered already, and then [#leave] is not to be called
    public boolean enter(PyObject container) {
        for (int i = 0; i < count; i++) {
            if (active[i] == container) {
                return false;
            }
        }
        if (count == active.length) {
            active = Arrays.copyOf(active, 2 * count);
        }
        active[count++] = container;
        return true;
    }

    /// Leaves the container that was entered last.
    public void leave() {
        active[--count] = null;
    }
}
