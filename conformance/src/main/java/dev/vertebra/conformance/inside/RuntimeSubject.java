package dev.vertebra.conformance.inside;

import dev.vertebra.conformance.Case;
import dev.vertebra.conformance.Outcome;
import dev.vertebra.conformance.Subject;
import dev.vertebra.conformance.Surroundings;
import dev.vertebra.interpreter.MainProgram;
import dev.vertebra.interpreter.Runtime;
import dev.vertebra.interpreter.options.RuntimeFlags;
import dev.vertebra.interpreter.options.RuntimeOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs each case in a runtime of its own, in this JVM.
///
/// The case's file is named by its whole path, because a JVM has one working directory only.
final class RuntimeSubject implements Subject {
    /// The status of a run that ended by an error of the runtime itself.
    private static final int BROKEN = 70;

    @Override
    public String name() {
        return "vertebra in one JVM";
    }

    @Override
    public String program() {
        return "";
    }

    @Override
    public Outcome run(Case subject, Duration limit) throws IOException, InterruptedException {
        String file = subject.file().toAbsolutePath().normalize().toString();
        List<String> arguments = new ArrayList<>();
        arguments.add(file);
        arguments.addAll(subject.header().args());
        List<String> original = new ArrayList<>(arguments);
        original.addFirst("");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RuntimeOptions options = new RuntimeOptions(
                List.copyOf(arguments),
                original,
                List.of(),
                library(),
                "",
                RuntimeFlags.EMBEDDED,
                List.of(),
                List.of(),
                new ByteArrayInputStream(subject.stdin().getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Surroundings.of(subject));
        Runtime runtime = Runtime.make(options);
        AtomicInteger status = new AtomicInteger(BROKEN);
        StringWriter broken = new StringWriter();
        long start = System.nanoTime();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name(subject.name())
                .uncaughtExceptionHandler((t, e) -> e.printStackTrace(new PrintWriter(broken, true)))
                .start(() -> status.set(new MainProgram(runtime).script(file)));
        boolean done = thread.join(limit);
        if (!done) {
            runtime.interrupt();
            thread.join(Duration.ofSeconds(2));
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        String errors = err.toString(StandardCharsets.UTF_8) + broken;
        return new Outcome(status.get() & 0xFF, out.toString(StandardCharsets.UTF_8), errors, elapsed, !done);
    }

    /// The library: where `vertebra.library` says, or in the image that this JVM is.
    private static Path library() throws IOException {
        String given = System.getProperty("vertebra.library");
        Path path = given == null ? Path.of(System.getProperty("java.home"), "lib", "python3.13") : Path.of(given);
        if (!Files.isDirectory(path)) {
            throw new IOException("no library at " + path);
        }
        return path;
    }
}
