package dev.vertebra.bytecode.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.bytecode.model.CodeDiff;
import dev.vertebra.declare.Slot;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample in a JVM of its own that has the modules `bytecode`, `namespaces`, `objectmodel` and `declare` only.
final class LineCounterTest {
    private static final ThreadState TS = ThreadState.current();

    @TempDir
    Path folder;

    @Test
    void rewritesAFileWithNothingElseOnTheModulePath() throws IOException, InterruptedException {
        Path in = folder.resolve("in.pyc");
        Path out = folder.resolve("out.pyc");
        byte[] marshalled = GoldenCode.marshalled("control");
        Files.write(in, Pyc.ofHash(new byte[8], false).write(marshalled));
        assertEquals("counts the lines of grouped\n", run(in.toString(), out.toString(), "grouped"));
        PyCode before = (PyCode) MarshalReader.load(TS, marshalled);
        PyCode after = (PyCode) MarshalReader.load(TS, Files.readAllBytes(out), Pyc.HEADER, true);
        List<String> differences = CodeDiff.of(TS, before, after);
        assertTrue(
                differences.stream().allMatch(line -> !line.startsWith("<module>") || line.contains(" > grouped:")),
                differences::toString);
        String text = Disassembler.text(TS, function(after, "grouped"), Disassembler.Options.PLAIN);
        long lines = text.lines()
                .filter(line -> line.contains("(count_line + NULL)"))
                .count();
        assertEquals(13, lines, text);
    }

    private static PyCode function(PyCode module, String name) {
        for (PyObject constant : module.co_consts().toArray()) {
            if (constant instanceof PyCode code && code.co_name().value().equals(name)) {
                return code;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = Stream.concat(
                        Stream.of(
                                java.toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-p",
                                Stream.of(PyCode.class, PyModule.class, ThreadState.class, Slot.class)
                                        .map(LineCounterTest::placeOf)
                                        .collect(Collectors.joining(File.pathSeparator)),
                                "--patch-module",
                                "dev.vertebra.bytecode=" + Path.of("target", "test-classes"),
                                "-m",
                                "dev.vertebra.bytecode/" + LineCounter.class.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
