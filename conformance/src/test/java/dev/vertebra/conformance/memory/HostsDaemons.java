package dev.vertebra.conformance.memory;

import dev.vertebra.interpreter.MainProgram;
import dev.vertebra.interpreter.Runtime;
import dev.vertebra.interpreter.options.RuntimeFlags;
import dev.vertebra.interpreter.options.RuntimeOptions;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A host whose Python programs end while daemon threads of theirs run, wait and write.
public final class HostsDaemons {
    private static final long PATIENCE_MILLIS = 20_000;

    private static final String WAITING = """
            import queue, sys, threading, time
            taken, started = threading.Lock(), []
            def begin(body):
                def run():
                    started.append(body)
                    try:
                        while True:
                            body()
                    finally:
                        print("a daemon's finally")
                threading.Thread(target=run, daemon=True).start()
            taken.acquire()
            bodies = [int, taken.acquire, threading.Event().wait, lambda: time.sleep(1000), queue.Queue().get,
                      threading.main_thread().join, lambda: print("", end=""), lambda: sum(i for i in range(9))]
            for body in bodies:
                begin(body)
            while len(started) < len(bodies):
                time.sleep(0.001)
            print("the program ends")
            """;

    private static final String WRITING = """
            import atexit, io, sys, threading
            class Raw(io.RawIOBase):
                def writable(self):
                    return True
                def write(self, data):
                    started.set()
                    threading.Event().wait()
            started = threading.Event()
            sys.stdout = io.TextIOWrapper(io.BufferedWriter(Raw()))
            def end():
                threading.Thread(target=lambda: print("text", flush=True), daemon=True).start()
                started.wait()
                sys.stdout.write("more")
            atexit.register(end)
            """;

    private HostsDaemons() {}

    /// Prints what the programs print, how they end, and which threads they leave behind.
    public static void main(String[] arguments) throws InterruptedException {
        run(WAITING);
        run(WRITING);
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!left().isEmpty() && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        System.out.println(left().size() + " threads left");
        left().forEach(each -> System.out.println(List.of(each.getStackTrace())));
    }

    private static void run(String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuntimeOptions options = new RuntimeOptions(
                List.of("-c"),
                List.of("", "-c"),
                List.of(),
                Path.of(System.getProperty("java.home"), "lib", "python3.13"),
                "",
                RuntimeFlags.EMBEDDED,
                List.of(),
                List.of(),
                InputStream.nullInputStream(),
                out,
                out,
                Map.of());
        int status = new MainProgram(Runtime.make(options)).command(program);
        System.out.print(out.toString(StandardCharsets.UTF_8).replaceAll("0x[0-9a-f]+", "0x…"));
        System.out.println("status " + status);
    }

    private static List<Thread> left() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().matches("python-(main|carrier|[0-9]+)"))
                .toList();
    }
}
