package dev.vertebra.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Memory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM of its own for a program of the tests: a JVM has one memory strategy for life, and some tests are about what
/// is on the module path.
public final class OwnJvm {
    private OwnJvm() {}

    /// Runs a program on the modules `objectmodel` and `gc` alone.
    ///
    /// @param flags flags of the JVM
    /// @param program the class; the tests' classes are part of the module `gc`
    /// @return what it has written, line by line
    public static List<String> onModules(List<String> flags, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = start(flags);
        command.addAll(List.of("-p", path(placeOf(CountingTracker.class), parts())));
        command.addAll(List.of("--patch-module", "dev.vertebra.gc=" + tests(), "--add-modules", "dev.vertebra.gc"));
        command.addAll(List.of("-m", "dev.vertebra.gc/" + program.getName()));
        return run(command, arguments);
    }

    /// Runs a program on the class path: the object model and the tests, without the module `gc`.
    ///
    /// @return what it has written, line by line
    public static List<String> withoutGc(Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = start(List.of());
        command.addAll(List.of("-cp", path(tests(), parts()), program.getName()));
        return run(command, arguments);
    }

    /// Runs a program with the modules `objectmodel` and `gc` on the module path and the tests on the class path, where
    /// services of theirs are found.
    ///
    /// @return what it has written, line by line
    public static List<String> besideModules(Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = start(List.of());
        command.addAll(List.of("-p", path(placeOf(CountingTracker.class), parts())));
        command.addAll(List.of("--add-modules", "dev.vertebra.gc", "-cp", tests(), program.getName()));
        return run(command, arguments);
    }

    private static List<String> start(List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(flags);
        return command;
    }

    private static List<String> run(List<String> command, String... arguments)
            throws IOException, InterruptedException {
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    private static String tests() {
        return Path.of("target", "test-classes").toString();
    }

    private static String parts() {
        return path(placeOf(Memory.class), placeOf(Slot.class));
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    private static String placeOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
