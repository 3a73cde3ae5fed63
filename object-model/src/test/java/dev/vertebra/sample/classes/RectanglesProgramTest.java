package dev.vertebra.sample.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.declare.Slot;
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

/// The sample is compiled and run with nothing of ours but the object model and the annotations on the module path.
class RectanglesProgramTest {
    private static final Path SOURCE =
            Path.of("src", "test", "java", "dev", "vertebra", "sample", "classes", "RectanglesProgram.java");

    @TempDir
    Path out;

    @Test
    void theObjectModelIsEnough() throws IOException, InterruptedException {
        compile();
        assertEquals(
                List.of(
                        "Rectangle(2, 3)  6  Rectangle(4, 4)  Rectangle(6, 3)",
                        "20  {'_width': 2, '_height': 10}",
                        "<class 'Positive'>  <class 'method'>",
                        "'Rectangle.__init__'  '(self, width, height=1)'",
                        "<class 'shapes.Rectangle'>  <class 'Wide'>  <class 'Registering'>"
                                + "  (<class 'Wide'>, <class 'shapes.Rectangle'>, <class 'object'>)",
                        "3  1",
                        "'four corners'  None  dict_keys(['Rectangle', 'Wide'])",
                        "NotPositive: -5",
                        "AttributeError: property 'area' of 'Rectangle' object has no setter",
                        "AttributeError: 'Rectangle' object has no attribute 'colour'",
                        "TypeError: unsupported operand type(s) for +: 'Rectangle' and 'int'",
                        "TypeError: __init__() missing required argument 'width' (pos 2)",
                        "TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict)"
                                + " subclass of the metaclasses of all its bases",
                        "[dev.vertebra.declare, dev.vertebra.objectmodel]"),
                run());
    }

    private void compile() {
        String path = String.join(
                File.pathSeparator, placeOf(PyObject.class), placeOf(Slot.class), placeOf(NullMarked.class));
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        path,
                        "--add-modules",
                        "dev.vertebra.objectmodel",
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
                        String.join(File.pathSeparator, placeOf(PyObject.class), placeOf(Slot.class)),
                        "--add-modules",
                        "dev.vertebra.objectmodel",
                        "-cp",
                        out.toString(),
                        RectanglesProgram.class.getName())
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
