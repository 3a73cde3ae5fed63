package dev.vertebra.gc.strategy;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.MemoryStrategy;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Objects;
import java.util.ServiceLoader;

/// What [StrategyTest] runs in a JVM of its own, because a JVM has one memory strategy for life.
public final class StrategyProgram {
    private StrategyProgram() {}

    /// Chooses the strategies named, one after the other, and tells what comes of it.
    public static void main(String[] strategies) {
        for (String strategy : strategies) {
            try {
                MemoryStrategy.select(strategy);
                System.out.println("chosen " + Memory.tracker().name());
            } catch (IllegalStateException e) {
                System.out.println("refused " + e.getMessage());
            } catch (ExceptionInInitializerError e) {
                System.out.println("unknown " + e.getCause().getMessage());
                return;
            }
        }
        if (Memory.tracker() instanceof LoggingTracker logging) {
            ThreadState ts = ThreadState.current();
            aLife(ts);
            logging.log.forEach(System.out::println);
            for (NativeModule each : ServiceLoader.load(NativeModule.class)) {
                if (each.names().contains("_weakref")) {
                    logging.log.clear();
                    aWeakReference(ts, each);
                }
            }
        }
    }

    /// A list in a list is stored, kept, and let go of.
    private static void aLife(ThreadState ts) {
        PyList inner = PyList.of(PyInt.of(1));
        PyList outer = PyList.of(inner);
        Memory.incref(outer);
        inner.append(PyInt.of(2));
        outer.append(inner);
        outer.removeAt(0);
        Memory.drop(ts, outer);
    }

    /// A weak reference with a callback to an object that dies.
    private static void aWeakReference(ThreadState ts, NativeModule module) {
        PyDict names = new PyDict();
        module.fill(ts, "_weakref", new PyList(), names);
        PyObject type = Objects.requireNonNull(names.getStr(PyStr.of("ref")));
        PyList called = new PyList();
        Memory.incref(called);
        PyObject object = new PySet();
        Memory.incref(object);
        PyObject reference = Calls.call2(ts, type, object, Attributes.get(ts, called, "append"));
        Memory.incref(reference);
        System.out.println("alive " + (Calls.call0(ts, reference) == object));
        Memory.drop(ts, object);
        Memory.tracker().release(ts, 0);
        System.out.println("dead " + (Memory.isDead(object) && Calls.call0(ts, reference) != object));
        System.out.println("called back " + (called.size() == 1 && called.get(0) == reference));
    }
}
