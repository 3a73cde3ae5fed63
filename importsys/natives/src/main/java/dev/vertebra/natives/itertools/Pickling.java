package dev.vertebra.natives.itertools;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.ThreadState;

/// The warning about pickling and copying iterators of this module.
final class Pickling {
    private Pickling() {}

    static void warn(ThreadState ts) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.",
                1);
    }
}
