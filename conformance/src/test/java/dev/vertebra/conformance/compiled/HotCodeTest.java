package dev.vertebra.conformance.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
    private static final String LOGGING = "-Dvertebra.jit.log=true";

    private static final String CALLS = """
        def inner(a, b):
            return a * 3 + b

        def cold(a):
            return a + 1

        def outer():
            total = cold(0)
            while True:
                total = inner(total, 1) % 1000

        outer()
        """;

    private static final String LOOP = """
        def loop():
            i = 0
            while True:
                i += 1
                if i > 100:
                    i = 0

        loop()
        """;

    private static final String SHORT = """
        def add(a, b):
            return a + b

        total = 0
        for i in range(1000):
            total = add(total, i)
        print(total)
        """;

    /// The program goes on for ever; it ends when its code has been compiled.
    private static String firstCompiled(String program, String name) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            Process process = start(List.of(BIN.resolve("vertebra").toString(), "-c", program));
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                String line = said.readLine();
                while (line != null && !line.startsWith("compiled " + name + " (")) {
                    line = said.readLine();
                }
                return String.valueOf(line);
            } finally {
                process.destroyForcibly().waitFor();
            }
        });
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
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
    void loopThatRunsLongIsCompiledWhileItRuns() {
        assertEquals("compiled loop (<string>:1)", firstCompiled(LOOP, "loop"));
    }

    @Test
    void functionThatIsCalledOftenIsCompiled() {
        assertEquals("compiled inner (<string>:1)", firstCompiled(CALLS, "inner"));
    }

    @Test
    void codeOfAShortProgramIsNotCompiled() throws IOException, InterruptedException {
        assertEquals(List.of("499500"), run(List.of(BIN.resolve("vertebra").toString(), "-c", SHORT)));
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
                SHORT));
        assertEquals(List.of("499500"), run(command));
    }
}
