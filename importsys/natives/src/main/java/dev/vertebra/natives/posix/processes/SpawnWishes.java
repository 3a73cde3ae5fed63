package dev.vertebra.natives.posix.processes;

import dev.vertebra.objectmodel.PyObject;
import org.jspecify.annotations.Nullable;

/// The keyword arguments of a start.
record SpawnWishes(
        PyObject fileActions,
        @Nullable PyObject group,
        boolean resetIds,
        boolean session,
        PyObject mask,
        PyObject defaults,
        @Nullable PyObject scheduler) {}
