package dev.vertebra.natives.system;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The C library, called by the foreign-function API, for what the JDK has no way to.
///
/// An argument is an Integer for C's `int`, a Long for `long`, a [MemorySegment] for a pointer. Memory that a call
/// needs lives until [#close]. What such calls change is the process: several runtimes in one JVM share it.
public final class CLibrary implements AutoCloseable {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final Map<String, MethodHandle> HANDLES = new ConcurrentHashMap<>();

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment state = arena.allocate(STATE);

    private CLibrary() {}

    /// Calls a function that says no more than whether it failed, with an OSError if it did.
    public static void run(String function, Object... arguments) {
        try (CLibrary c = open()) {
            c.check(c.call(function, arguments), null);
        }
    }

    /// Begins some calls.
    public static CLibrary open() {
        return new CLibrary();
    }

    /// Whether there is a function, which older libraries lack.
    public static boolean has(String function) {
        return LINKER.defaultLookup().find(function).isPresent();
    }

    /// Calls a function that gives an `int`.
    public int call(String function, Object... arguments) {
        return ((Number) invoke(function, ValueLayout.JAVA_INT, arguments)).intValue();
    }

    /// Calls a function that gives a `long`.
    public long callLong(String function, Object... arguments) {
        return ((Number) invoke(function, ValueLayout.JAVA_LONG, arguments)).longValue();
    }

    private Object invoke(String function, ValueLayout result, Object[] arguments) {
        List<Object> all = new ArrayList<>(List.of(state));
        StringBuilder key = new StringBuilder(function);
        for (Object argument : arguments) {
            all.add(argument);
            key.append(' ').append(layout(argument));
        }
        MethodHandle handle = HANDLES.computeIfAbsent(key.toString(), name -> link(function, result, arguments));
        try {
            return handle.invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }

    private static ValueLayout layout(Object argument) {
        return switch (argument) {
            case Integer _ -> ValueLayout.JAVA_INT;
            case Long _ -> ValueLayout.JAVA_LONG;
            case MemorySegment _ -> ValueLayout.ADDRESS;
            default -> throw new IllegalArgumentException(argument.toString());
        };
    }

    @SuppressWarnings("restricted")
    private static MethodHandle link(String function, ValueLayout result, Object[] arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = layout(arguments[i]);
        }
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(result, layouts),
                Linker.Option.captureCallState("errno"));
    }

    /// The error number that the last call has left.
    public int errno() {
        return (int) ERRNO.get(state, 0L);
    }

    /// Raises the OSError of the last call if its result is negative.
    ///
    /// @param filename the file that the error names, or null
    public void check(long result, @Nullable PyObject filename) {
        if (result < 0) {
            throw error(filename);
        }
    }

    /// The OSError of the last call.
    public PyException error(@Nullable PyObject filename) {
        return Errno.error(errno(), filename);
    }

    /// A text in the encoding of file names, with its zero.
    public MemorySegment text(String text) {
        byte[] bytes = Environment.encode(text);
        MemorySegment segment = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return segment;
    }

    /// Memory of zeros, as long numbers want it aligned.
    public MemorySegment memory(long size) {
        return arena.allocate(Math.max(size, 1), Long.BYTES);
    }

    /// Memory with a copy of bytes.
    public MemorySegment bytes(byte[] bytes) {
        MemorySegment segment = memory(bytes.length);
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return segment;
    }

    @Override
    public void close() {
        arena.close();
    }
}
