package dev.vertebra.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An interpreter behind a command line; every case is a process.
///
/// @param name what the reports call it
/// @param command the interpreter and its fixed options
/// @param program its `sys.executable`
public record CommandSubject(String name, List<String> command, String program) implements Subject {

    /// A subject from a command line in one string, in which `{strategy}` stands for the memory strategy. A first word
    /// with a slash in it that names a file from here is made absolute, because cases run in their own directories.
    public static CommandSubject of(String commandLine, String strategy) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(Header.words(commandLine.replace("{strategy}", strategy)));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the subject's command is empty");
        }
        Path program = Path.of(words.getFirst());
        if (words.getFirst().contains("/") && Files.exists(program)) {
            words.set(0, program.toAbsolutePath().normalize().toString());
        }
        String executable = executable(words);
        String name = executable.substring(executable.lastIndexOf('/') + 1);
        return new CommandSubject(name.isEmpty() ? words.getFirst() : name, List.copyOf(words), executable);
    }

    /// Asks the interpreter for `sys.executable`; an interpreter that has no answer goes by the first word of its
    /// command that is a path.
    private static String executable(List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-c", "import sys; print(sys.executable)"));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() == 0 && !said.isEmpty()) {
            return said;
        }
        return command.stream()
                .filter(w -> w.contains("/") && !w.contains("="))
                .findFirst()
                .orElse("");
    }

    @Override
    public Outcome run(Case subject, Duration limit) throws IOException, InterruptedException {
        return run(subject, command, subject.arguments(), limit);
    }

    /// Runs other arguments in the surroundings of a case.
    Outcome run(Case subject, List<String> interpreter, List<String> arguments, Duration limit)
            throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("conformance");
        try {
            return run(scratch, subject, interpreter, arguments, limit);
        } finally {
            for (String file : List.of("in", "out", "err")) {
                Files.deleteIfExists(scratch.resolve(file));
            }
            Files.deleteIfExists(scratch);
        }
    }

    private static Outcome run(
            Path scratch, Case subject, List<String> interpreter, List<String> arguments, Duration limit)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(interpreter);
        line.addAll(arguments);
        Path in = Files.writeString(scratch.resolve("in"), subject.stdin());
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(subject.directory().toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Surroundings.of(subject));
        long start = System.nanoTime();
        Process process = builder.start();
        boolean done = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!done) {
            endTree(process);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Outcome(process.exitValue(), text(out), text(err), elapsed, !done);
    }

    /// Ends a process and those that it has started, and waits for its end.
    public static void endTree(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static String text(Path path) throws IOException {
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }
}
