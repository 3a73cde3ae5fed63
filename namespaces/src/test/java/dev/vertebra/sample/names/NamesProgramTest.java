package dev.vertebra.sample.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.declare.Slot;
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

/// The sample is compiled and run with nothing of ours but `namespaces` and what it requires on the module path.
class NamesProgramTest {
    private static final Path SOURCE =
            Path.of("src", "test", "java", "dev", "vertebra", "sample", "names", "NamesProgram.java");

    @TempDir
    Path out;

    @Test
    void namespacesAreEnough() throws IOException, InterruptedException {
        compile();
        assertEquals(
                List.of(
                        "legb: answer=42, answer=7, x=1, y=2, z=3, answer=42, x of the module: 1",
                        "cells: count=11, count=11, count of the module: -1",
                        "classes: size=1, size=2, size=1, size=1",
                        "errors: UnboundLocalError: cannot access local variable 'later' where it is not associated"
                                + " with a value, NameError: name 'nothing' is not defined, SyntaxError in line 1:"
                                + " nonlocal declaration not allowed at module level, SyntaxError in line 3: name 'x' is"
                                + " assigned to before global declaration, SyntaxError in line 3: no binding for nonlocal"
                                + " 'y' found",
                        "[dev.vertebra.declare, dev.vertebra.namespaces, dev.vertebra.objectmodel]"),
                run());
    }

    private void compile() {
        String path = String.join(
                File.pathSeparator,
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
                        "dev.vertebra.namespaces",
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
                                placeOf(PyCell.class),
                                placeOf(PyObject.class),
                                placeOf(Slot.class)),
                        "--add-modules",
                        "dev.vertebra.namespaces",
                        "-cp",
                        out.toString(),
                        NamesProgram.class.getName())
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
