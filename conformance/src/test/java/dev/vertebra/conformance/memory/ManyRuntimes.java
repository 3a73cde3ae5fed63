package dev.vertebra.conformance.memory;

import dev.vertebra.interpreter.MainProgram;
import dev.vertebra.interpreter.Runtime;
import dev.vertebra.interpreter.options.RuntimeFlags;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.objectmodel.InterpreterState;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Opens and closes runtimes in one JVM and tells how many of them are still there and how much the heap has grown.
public final class ManyRuntimes {
    private static final int WARM = 10;
    private static final int PATIENCE = 100;

    /// How many more collections there are after no runtime has been found.
    private static final int SETTLED = 5;

    /// What the runtimes run in turn.
    private static final List<String> PROGRAMS = List.of("pass", """
        class Node:
            def __del__(self): pass
        ring = Node()
        ring.ring = ring
        kept = [Node() for _ in range(1000)]
        """, """
        import json, threading, weakref
        def work():
            json.dumps({"a": [1, 2, 3]})
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        weakref.finalize(threads[0], print, end="")
        """, """
        import re, enum, collections, contextvars
        def numbers():
            try:
                while True: yield re.sub("a", "b", "a" * 100)
            finally: print(end="")
        open_generator = numbers()
        next(open_generator)
        class Colour(enum.Enum):
            RED = 1
        try: 1 / 0
        except ZeroDivisionError as e: kept = e
        """);

    private ManyRuntimes() {}

    /// Prints `alive N` and `grown N`, in bytes.
    ///
    /// @param arguments how many runtimes
    public static void main(String[] arguments) throws InterruptedException {
        List<WeakReference<InterpreterState>> all = new ArrayList<>();
        for (int i = 0; i < WARM; i++) {
            all.add(openAndClose(i));
        }
        long start = settled(all);
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            all.add(openAndClose(i));
        }
        long end = settled(all);
        System.out.println("alive " + alive(all));
        System.out.println("grown " + (end - start));
    }

    private static WeakReference<InterpreterState> openAndClose(int number) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Runtime runtime = Runtime.make(new RuntimeOptions(
                List.of("-c"),
                List.of("", "-c"),
                List.of(),
                Path.of(System.getProperty("java.home"), "lib", "python3.13"),
                "",
                RuntimeFlags.EMBEDDED,
                List.of(),
                List.of(),
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                errors,
                Map.of()));
        int status = new MainProgram(runtime).command(PROGRAMS.get(number % PROGRAMS.size()));
        if (status != 0 || errors.size() > 0) {
            throw new IllegalStateException("status " + status + "\n" + errors.toString(StandardCharsets.UTF_8));
        }
        return new WeakReference<>(runtime.state());
    }

    /// The bytes in use when the JVM has found all runtimes that nobody holds and has done away with what was to be
    /// finalised; the threads of the last one may take a moment to end.
    private static long settled(List<WeakReference<InterpreterState>> all) throws InterruptedException {
        int settled = 0;
        for (int i = 0; i < PATIENCE && settled < SETTLED; i++) {
            System.gc();
            Thread.sleep(20);
            if (alive(all) == 0) {
                settled++;
            }
        }
        java.lang.Runtime jvm = java.lang.Runtime.getRuntime();
        return jvm.totalMemory() - jvm.freeMemory();
    }

    private static long alive(List<WeakReference<InterpreterState>> all) {
        return all.stream().filter(each -> each.get() != null).count();
    }
}
