package dev.vertebra.jit;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.Compiler;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Code objects to translate.
final class Sample {
    private static final Path LIBRARY = Path.of(System.getProperty("vertebra.root", "../.."))
            .resolve("importsys", "library", "target", "lib", "python3.13");

    /// Modules with much code of many kinds.
    private static final List<String> MODULES = List.of(
            "argparse",
            "ast",
            "asyncio/base_events",
            "asyncio/streams",
            "collections/__init__",
            "contextlib",
            "csv",
            "dataclasses",
            "difflib",
            "enum",
            "functools",
            "heapq",
            "inspect",
            "json/decoder",
            "pickle",
            "re/_parser",
            "shlex",
            "statistics",
            "tarfile",
            "threading",
            "typing",
            "zipfile/__init__");

    private Sample() {}

    /// The functions beside this class, which use all that the compiler knows.
    private static List<PyCode> instructions() {
        try (InputStream in = Sample.class.getResourceAsStream("instructions.py")) {
            if (in == null) {
                throw new IllegalStateException("no instructions.py");
            }
            return all(compile("instructions.py", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The code objects of modules of the library.
    private static List<PyCode> library() {
        List<PyCode> found = new ArrayList<>();
        for (String module : MODULES) {
            try {
                found.addAll(all(compile(module + ".py", Files.readAllBytes(LIBRARY.resolve(module + ".py")))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /// The functions beside this class and those of the library.
    static List<PyCode> all() {
        return All.CODES;
    }

    private static final class All {
        static final List<PyCode> CODES;

        static {
            List<PyCode> found = instructions();
            found.addAll(library());
            CODES = List.copyOf(found);
        }
    }

    /// The code of the first function that a source defines.
    static PyCode function(String source) {
        return all(compile("f.py", source.getBytes(StandardCharsets.UTF_8))).get(1);
    }

    private static PyCode compile(String name, byte[] source) {
        return (PyCode) new Compiler()
                .compile(
                        ThreadState.current(),
                        new SourceCompiler.Request(
                                null,
                                source,
                                PyStr.of(name),
                                SourceCompiler.Mode.EXEC,
                                0,
                                0,
                                -1,
                                (ts, category, message, filename, line) -> {}));
    }

    private static List<PyCode> all(PyCode code) {
        List<PyCode> found = new ArrayList<>(List.of(code));
        for (int i = 0; i < code.co_consts().size(); i++) {
            if (code.co_consts().get(i) instanceof PyCode nested) {
                found.addAll(all(nested));
            }
        }
        return found;
    }

    /// What a failed assertion calls a code object.
    static String name(PyCode code) {
        return code.co_filename + ":" + code.co_firstlineno + " " + code.co_qualname();
    }
}
