package dev.vertebra.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles declarations against a miniature object model and looks at what comes out.
class NativeProcessorTest {
    private static final String MODEL = "dev/vertebra/objectmodel/";

    @TempDir
    Path out;

    private record Source(String name, String text) {}

    private List<String> compile(String body) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        for (Source source : model()) {
            units.add(unit(source));
        }
        units.add(unit(new Source("PyThing", "public class PyThing extends PyObject {\n" + body + "\n}")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path"), "-proc:full"),
                    null,
                    units);
            task.setProcessors(List.of(new NativeProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject unit(Source source) {
        String text = "package dev.vertebra.objectmodel; import dev.vertebra.declare.*; import"
                + " org.jspecify.annotations.Nullable; "
                + (source.name().equals("PyThing") ? "@NativeType(\"thing\") " : "")
                + source.text();
        return new SimpleJavaFileObject(
                URI.create("string:///" + MODEL + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<Source> model() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (var in = NativeProcessorTest.class.getResourceAsStream("model.txt")) {
            String all = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("\n---\n")) {
                String name = part.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
                sources.add(new Source(name, part));
            }
        }
        return sources;
    }

    /// Runs `Script.run()` of the miniature model, which calls the natives of `PyThing` and returns a text.
    private String run(String expression) throws Exception {
        Path generated = out.resolve(MODEL + "PyThingNatives.class");
        assertTrue(Files.exists(generated), "no natives class was written");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> script = loader.loadClass("dev.vertebra.objectmodel.Script");
            Method run = script.getMethod("run", String.class);
            return String.valueOf(run.invoke(null, expression));
        }
    }

    private String compileAndRun(String body, String expression) throws Exception {
        assertEquals(List.of(), compile(body));
        return run(expression);
    }

    private void assertRefused(String body, String message) throws IOException {
        List<String> errors = compile(body);
        assertTrue(errors.stream().anyMatch(e -> e.contains(message)), () -> errors.toString());
    }

    @Test
    void fixedArityEntriesFillDefaults() throws Exception {
        String body =
                "@PyMethod(\"find(self, what, start=3, /)\") static long find(PyThing self, PyObject what, long start) "
                        + "{ return 10 * start; }";
        assertEquals("30", compileAndRun(body, "find x"));
    }

    @Test
    void argumentsAreConverted() throws Exception {
        String body =
                "@PyMethod(\"find(self, what, start=3, /)\") static long find(PyThing self, PyObject what, long start) "
                        + "{ return 10 * start; }";
        assertEquals("70", compileAndRun(body, "find x 7"));
    }

    @Test
    void otherCountsGoToTheGeneralEntry() throws Exception {
        String body = "@PyMethod(\"clear(self, /)\") static void clear(PyThing self) {}";
        assertEquals("None", compileAndRun(body, "clear"));
        assertEquals("bound 2", run("clear x y"));
    }

    @Test
    void rawFormTakesArgumentsAsTheyCome() throws Exception {
        String body =
                "@PyMethod(\"update(self, *args)\") static long update(ThreadState ts, PyThing self, PyObject[] args, "
                        + "int from, int count, @Nullable PyTuple keywords) { return count; }";
        assertEquals("3", compileAndRun(body, "update a b c"));
    }

    @Test
    void rowsSayWhatTheDeclarationSays() throws Exception {
        String body = "/// Finds.\n/// Twice.\n@PyMethod(\"find(self, what, /, *, start=3)\") "
                + "static long find(PyThing self, PyObject what, long start) { return 1; }";
        assertEquals("METHOD find(self, what, /, *, start=3) thing Finds.\nTwice.", compileAndRun(body, "rows"));
    }

    @Test
    void halvesOfASlotShareARow() throws Exception {
        String body = "@PySpecial static void __setitem__(PyThing self, PyObject k, PyObject v) {} "
                + "@PySpecial static void __delitem__(PyThing self, PyObject k) {} "
                + "@PySpecial static boolean __eq__(PyThing self, PyObject o) { return true; }";
        assertEquals("SLOT tp_richcompare thing null;SLOT mp_ass_subscript thing null", compileAndRun(body, "rows"));
        assertEquals("true NotImplemented", run("compare"));
    }

    @Test
    void manyNativesAreSplitOverMethods() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            body.append("@PyMethod(\"m%d(self, a, /)\") static long m%d(PyThing self, PyObject a) { return %d; }\n"
                    .formatted(i, i, i));
        }
        assertEquals("399", compileAndRun(body.toString(), "m399 x"));
        assertEquals("0", run("m0 x"));
    }

    @Test
    void aSignatureThatDoesNotFitIsRefused() throws IOException {
        assertRefused(
                "@PyMethod(\"m(self, a, /)\") static void m(PyThing self) {}",
                "the signature has 1 parameters, the Java method 0");
        assertRefused(
                "@PyMethod(\"m(self, a=None, /)\") static void m(PyThing self, long a) {}",
                "the default None does not fit long");
        assertRefused(
                "@PyMethod(\"m(self, a=1, b)\") static void m(PyThing s, long a, long b) {}", "without a default");
    }

    @Test
    void anUnknownSpecialNameIsRefused() throws IOException {
        assertRefused("@PySpecial static long __size__(PyThing self) { return 1; }", "__size__ names no slot");
        assertRefused("@PySpecial static PyObject __radd__(PyObject a, PyObject b) { return a; }", "declare __add__");
    }

    @Test
    void aWrongResultIsRefused() throws IOException {
        assertRefused("@PySpecial static String __len__(PyThing self) { return null; }", "-> long");
        assertRefused(
                "@PyMethod(\"m(self, /)\") static java.util.List<String> m(PyThing self) { return null; }",
                "a native can't give");
    }
}
