package dev.vertebra.natives.functools;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What the classes of `_operator` have in common.
final class Getters {
    private Getters() {}

    /// The call that makes such an object.
    static String repr(ThreadState ts, PyObject self, PyTuple args, @Nullable PyDict keywords) {
        String name =
                self.type().isHeapType() ? self.type().name() : self.type().fullName();
        if (!ts.reprGuard.enter(self)) {
            return name + "(...)";
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            for (int i = 0; i < args.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(Text.repr(ts, args.get(i)));
            }
            for (int i = keywords == null ? -1 : keywords.next(0);
                    keywords != null && i >= 0;
                    i = keywords.next(i + 1)) {
                text.append(", ").append(Text.str(ts, keywords.keyAt(i))).append('=');
                text.append(Text.repr(ts, keywords.valueAt(i)));
            }
            return text.append(')').toString();
        } finally {
            ts.reprGuard.leave();
        }
    }
}
