package dev.vertebra.sample.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.Slot;
import dev.vertebra.importsys.Import;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.PyObject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample is compiled and run with nothing of ours but `importsys` and what it requires on the module path.
class ModulesProgramTest {
    private static final Path SOURCE =
            Path.of("src", "test", "java", "dev", "vertebra", "sample", "imports", "ModulesProgram.java");

    @TempDir
    Path out;

    @Test
    void importsysIsEnough() throws IOException, InterruptedException {
        compile();
        assertEquals(
                List.of(
                        "main: sides=4, answer=42, again the same: true",
                        "square: memory:shapes/square.py in shapes, <JavaLoader of shapes.square in"
                                + " memory:shapes/square.py>",
                        "data: b'a resource'",
                        "circle: AttributeError: partially initialized module 'circle' from 'memory:circle.py' has no"
                                + " attribute 'radius' (most likely due to a circular import), kept: false",
                        "broken: AttributeError: module 'numbers' has no attribute 'nothing', kept: false",
                        "nowhere: ModuleNotFoundError: No module named 'nowhere', kept: false",
                        "computed: 7",
                        "eight: ImportError: import of 'eight' is not allowed here, kept: false",
                        "modules: [_frozen_importlib, _frozen_importlib_external, _imp, main, numbers, seven, shapes,"
                                + " shapes.square, sys]",
                        "[dev.vertebra.bytecode, dev.vertebra.declare, dev.vertebra.importsys,"
                                + " dev.vertebra.namespaces, dev.vertebra.objectmodel]"),
                run());
    }

    private void compile() {
        String path = String.join(
                File.pathSeparator,
                placeOf(Import.class),
                placeOf(PyCode.class),
                placeOf(PyCell.class),
                placeOf(PyObject.class),
                placeOf(Slot.class),
                placeOf(NullMarked.class));
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        path,
                        "--add-modules",
                        "dev.vertebra.importsys",
                        "-d",
                        out.toString(),
                        SOURCE.toString());
        assertEquals(0, status);
    }

    private List<String> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-p",
                        String.join(
                                File.pathSeparator,
                                placeOf(Import.class),
                                placeOf(PyCode.class),
                                placeOf(PyCell.class),
                                placeOf(PyObject.class),
                                placeOf(Slot.class)),
                        "--add-modules",
                        "dev.vertebra.importsys",
                        "-cp",
                        out.toString(),
                        ModulesProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
