package dev.vertebra.gc;

import dev.vertebra.gc.internal.jfr.Events;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many objects of each class have died since the flight recorder was last told.
final class DeathCounts {
    private final Map<PyType, long[]> counts = new IdentityHashMap<>();

    /// The counts from now on: those so far if somebody wants them, told and set to zero; null if nobody does.
    static @Nullable DeathCounts next(@Nullable DeathCounts soFar) {
        if (!Events.wantsDeaths()) {
            return null;
        }
        if (soFar == null) {
            return new DeathCounts();
        }
        soFar.tell();
        return soFar;
    }

    /// An object dies.
    void died(PyObject object) {
        counts.computeIfAbsent(object.type(), type -> new long[1])[0]++;
    }

    private void tell() {
        for (Map.Entry<PyType, long[]> each : counts.entrySet()) {
            Events.deaths(each.getKey().fullName(), each.getValue()[0]);
        }
        counts.clear();
    }
}
