package dev.vertebra.conformance.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Programs write the same, tracebacks and the order of finalisers included, when all of their code is compiled, when
/// the evaluation loop runs it, and in CPython.
class CompiledProgramsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("vertebra.root", "..")).toAbsolutePath().normalize();
    private static final Path LAUNCHER = ROOT.resolve("interpreter/dist/target/image/bin/vertebra");
    private static final Path ORACLE = ROOT.resolve("conformance/target/oracle");
    private static final Path PROGRAMS =
            ROOT.resolve("conformance/src/test/resources/dev/vertebra/conformance/compiled");

    /// What the programs are about; each is a file.
    static final List<String> NAMES = List.of("loops", "calls", "failures", "generators", "scopes", "tracing", "big");

    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, String> INTERPRETED = new LinkedHashMap<>();
    private static final Map<String, String> COMPILED = new LinkedHashMap<>();
    private static final List<String> LOG = new ArrayList<>();

    @TempDir
    static Path folder;

    /// All at once, each in a process of its own: a JVM compiles everything, or as it sees fit, for life.
    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Process compiled = start("compiled", LAUNCHER, "-Dvertebra.jit=always -Dvertebra.jit.log=true");
        Process interpreted = start("interpreted", LAUNCHER, "-Dvertebra.jit=off -Dvertebra.jit.log=true");
        Process expected = start("expected", ORACLE.resolve("bin/python3.13"), "");
        EXPECTED.putAll(said("expected", expected));
        INTERPRETED.putAll(said("interpreted", interpreted));
        assertEquals("", Files.readString(folder.resolve("interpreted.log")));
        COMPILED.putAll(said("compiled", compiled));
        LOG.addAll(Files.readAllLines(folder.resolve("compiled.log")));
    }

    private static Process start(String name, Path executable, String flags) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(executable.toString(), PROGRAMS.resolve("run.py").toString()));
        command.addAll(NAMES);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve(name + ".txt").toFile())
                .redirectError(folder.resolve(name + ".log").toFile());
        Map<String, String> variables = builder.environment();
        variables.put("PYTHONHASHSEED", "0");
        if (flags.isEmpty()) {
            variables.put("PYTHONHOME", ORACLE.toString());
            variables.put("LD_LIBRARY_PATH", ORACLE.toString());
        } else {
            variables.put("VERTEBRA_JAVA_OPTS", flags);
        }
        return builder.start();
    }

    /// What each program has written.
    private static Map<String, String> said(String name, Process process) throws IOException, InterruptedException {
        int status = process.waitFor();
        String all = new String(Files.readAllBytes(folder.resolve(name + ".txt")), StandardCharsets.UTF_8);
        assertEquals(0, status, () -> all + log(name));
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : all.split("(?m)^--- ")) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        assertEquals(NAMES, List.copyOf(parts.keySet()));
        return parts;
    }

    private static String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void loopDoesWhatCPythonDoes(String name) {
        assertEquals(EXPECTED.get(name), INTERPRETED.get(name));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void compiledCodeDoesWhatCPythonDoes(String name) {
        assertEquals(EXPECTED.get(name), COMPILED.get(name));
    }

    @Test
    void codeIsCompiledUnlessItIsTooLong() {
        for (String each :
                List.of("primes", "deep", "catching", "count", "comprehensions", "short", "little", "long")) {
            assertTrue(isCompiled(each), each);
        }
        assertFalse(isCompiled("longest"));
    }

    private static boolean isCompiled(String name) {
        return LOG.stream().anyMatch(line -> line.startsWith("compiled " + name + " ("));
    }
}
