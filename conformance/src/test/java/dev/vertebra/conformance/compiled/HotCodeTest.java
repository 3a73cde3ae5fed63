package dev.vertebra.conformance.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which code is compiled while a program runs.
class HotCodeTest {
    private static final Path BIN =
            Path.of(System.getProperty("vertebra.root", ".."), "interpreter", "dist", "target", "image", "bin");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Milliseconds in which what has been compiled is taken and run.
    private static final int IN_USE = 200;

    private static final String LOGGING = "-Dvertebra.jit.log=true";

    /// Programs that go on until they are told to end.
    private static final String TOLD = """
        import threading

        def wait():
            global told
            input()
            told = True

        told = False
        threading.Thread(target=wait).start()
        """;

    private static final String LOOP = """
        def loop():
            i = total = 0
            while not told:
                i += 1
                total += i
            return total == i * (i + 1) // 2

        print(loop())
        """;

    private static final String CALLS = """
        def inner(a, b):
            return a * 3 + b

        def cold(a):
            return a + 1

        def outer():
            i = total = cold(-1)
            while not told:
                total += inner(i, 1)
                i += 1
            return total == 3 * i * (i - 1) // 2 + i

        print(outer())
        """;

    private static final String GENERATOR = """
        def numbers():
            i = 0
            while not told:
                yield i
                i += 1

        print(all(i == j for i, j in enumerate(numbers())))
        """;

    /// A program that goes on for longer than it takes to be compiled.
    private static final String LONG = """
        import time

        def loop():
            i = 0
            end = time.monotonic() + 0.6
            while time.monotonic() < end:
                i += 1
            return i > 0

        print(loop())
        """;

    /// Runs a program until a function of its has been compiled, and a moment longer.
    ///
    /// @return what has been compiled and what the program has written
    private static List<String> run(String program, String name) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            Process process = start(List.of(BIN.resolve("vertebra").toString(), "-c", TOLD + program));
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                List<String> said = new ArrayList<>();
                String line = reader.readLine();
                while (line != null) {
                    said.add(line);
                    if (line.startsWith("compiled " + name + " (")) {
                        Thread.sleep(IN_USE);
                        process.outputWriter().append('\n').close();
                    }
                    line = reader.readLine();
                }
                assertEquals(0, process.waitFor(), said::toString);
                return said;
            } finally {
                process.destroyForcibly();
            }
        });
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("VERTEBRA_JAVA_OPTS", LOGGING);
        return builder.start();
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    @Test
    void loopThatRunsLongIsCompiledAndGoesOn() {
        List<String> said = run(LOOP, "loop");
        assertEquals("True", said.getLast());
        assertTrue(said.contains("compiled loop (<string>:10)"), said::toString);
    }

    @Test
    void functionThatIsCalledOftenIsCompiled() {
        List<String> said = run(CALLS, "inner");
        assertEquals("True", said.getLast());
        assertTrue(said.contains("compiled inner (<string>:10)"), said::toString);
        assertFalse(said.stream().anyMatch(line -> line.contains("cold")), said::toString);
    }

    @Test
    void generatorIsCompiled() {
        List<String> said = run(GENERATOR, "numbers");
        assertEquals("True", said.getLast());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("compiled numbers (")), said::toString);
    }

    @Test
    void nothingIsCompiledIfThatIsNotWanted() throws IOException, InterruptedException {
        assertEquals(List.of("True"), run(List.of(BIN.resolve("vertebra").toString(), "-X", "jit=off", "-c", LONG)));
    }

    @Test
    void withoutATranslatorTheLoopRunsEverything() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                BIN.resolve("java").toString(),
                "--limit-modules",
                "dev.vertebra.cli,dev.vertebra.gc,dev.vertebra.compiler",
                "-Dvertebra.jit=always",
                LOGGING,
                "-m",
                "dev.vertebra.cli/dev.vertebra.cli.Main",
                "-c",
                LONG));
        assertEquals(List.of("True"), run(command));
    }
}
