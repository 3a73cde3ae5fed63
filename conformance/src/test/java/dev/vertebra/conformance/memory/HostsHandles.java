package dev.vertebra.conformance.memory;

import dev.vertebra.interpreter.Runtime;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.objectmodel.Handle;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import java.util.List;

/// A host that keeps an object of a runtime in a Java field and closes the handle in a thread of its own.
public final class HostsHandles {
    private HostsHandles() {}

    /// Prints how many places hold the object: while the handle is open, after it was closed, and when the runtime has
    /// looked at that.
    public static void main(String[] arguments) {
        Runtime runtime = Runtime.make(RuntimeOptions.defaults(List.of(), null));
        Handle<PyList> handle = runtime.call(ts -> Handle.of(ts, new PyList()));
        PyList list = handle.get();
        System.out.println(Memory.tracker().count(list) + " open " + handle.isOpen());
        handle.close();
        System.out.println(Memory.tracker().count(list) + " open " + handle.isOpen());
        System.out.println(runtime.call(ts -> Memory.tracker().count(list)) + " open handles "
                + runtime.state().handles().count());
        long inside = runtime.call(ts -> {
            Handle<PyList> other = Handle.of(ts, list);
            other.close();
            return Memory.tracker().count(list);
        });
        System.out.println(inside + " closed by a thread of the runtime");
    }
}
