package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.CommandSubject;
import dev.vertebra.conformance.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Runs modules of tests, each in a process of its own by the driver.
///
/// A process that crashes, or in which nothing happens for the time of one test, loses the test that was running; it is
/// started again for those that have not run, until the module's time is up or a start brings nothing new.
///
/// @param command the interpreter
/// @param driver `driver.py`
/// @param environment further variables for the interpreter
/// @param folder where the event files and outputs go
/// @param limit the time for a module
/// @param silence the longest time without a test's start or end
/// @param options further arguments of the driver
public record ModuleRunner(
        List<String> command,
        Path driver,
        Map<String, String> environment,
        Path folder,
        Duration limit,
        Duration silence,
        List<String> options) {
    private static final long STEP = 100;

    private enum End {
        DONE,
        CRASH,
        HANG,
        LATE
    }

    /// Runs a module from its beginning.
    ModuleOutcome run(String module) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path events = folder.resolve(module + ".events");
        Path output = folder.resolve(module + ".out");
        Files.deleteIfExists(events);
        Files.deleteIfExists(output);
        long start = System.nanoTime();
        int crashes = 0;
        int hangs = 0;
        int before;
        EventFile read = EventFile.read(events);
        End end;
        do {
            before = read.lines();
            Duration left = limit.minusNanos(System.nanoTime() - start);
            end = start(module, events, output, left);
            read = EventFile.read(events);
            crashes += end == End.CRASH ? 1 : 0;
            hangs += end == End.HANG ? 1 : 0;
        } while ((end == End.CRASH || end == End.HANG) && !read.ended() && read.lines() > before);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        boolean java = TestOutcome.showsJava(Files.readString(output, StandardCharsets.ISO_8859_1));
        return new ModuleOutcome(module, read.tests(), crashes, hangs, end == End.LATE, java, elapsed);
    }

    private End start(String module, Path events, Path output, Duration time) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("cpython-tests");
        try {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of(
                    driver.toAbsolutePath().toString(),
                    module,
                    events.toAbsolutePath().toString()));
            line.addAll(options);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(Files.createDirectory(place.resolve("work")).toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            surroundings(builder.environment(), Files.createDirectory(place.resolve("tmp")));
            Process process = builder.start();
            try {
                return await(process, events, time);
            } finally {
                CommandSubject.endTree(process);
            }
        } finally {
            delete(place);
        }
    }

    private void surroundings(Map<String, String> variables, Path temporary) {
        variables.clear();
        variables.putAll(Surroundings.kept());
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("TERM", "dumb");
        variables.put("PYTHONHASHSEED", "0");
        variables.put("TMPDIR", temporary.toString());
        variables.putAll(environment);
    }

    private End await(Process process, Path events, Duration time) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long change = start;
        long size = size(events);
        while (!process.waitFor(STEP, TimeUnit.MILLISECONDS)) {
            long now = System.nanoTime();
            if (size(events) != size) {
                size = size(events);
                change = now;
            }
            if (now - change > silence.toNanos()) {
                return End.HANG;
            }
            if (now - start > time.toNanos()) {
                return End.LATE;
            }
        }
        return EventFile.read(events).ended() ? End.DONE : End.CRASH;
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /// Deletes a folder of tests, which may have left anything in it; what cannot be deleted stays.
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var _ = directory.toFile().setWritable(true, true)
                        && directory.toFile().setExecutable(true, true);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var _ = file.toFile().delete();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error) {
                var _ = directory.toFile().delete();
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
