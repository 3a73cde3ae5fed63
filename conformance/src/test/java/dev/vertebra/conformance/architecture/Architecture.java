package dev.vertebra.conformance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The table of modules and the argued exceptions: the one place that the tests of this package read.
final class Architecture {
    /// The spine, lowest first, and what hangs off it. `uses` names all modules of ours that one may require.
    static final List<Module> MODULES = List.of(
            new Module("declare", "object-model/declare", Set.of()),
            new Module("processor", "object-model/processor", Set.of("declare")),
            new Module("objectmodel", "object-model", Set.of("declare")),
            new Module("gc", "gc", Set.of("declare", "objectmodel")),
            new Module("namespaces", "namespaces", Set.of("declare", "objectmodel")),
            new Module("bytecode", "bytecode", Set.of("declare", "objectmodel", "namespaces")),
            new Module("compiler", "bytecode/compiler", Set.of("declare", "objectmodel", "namespaces", "bytecode")),
            new Module("importsys", "importsys", Set.of("declare", "objectmodel", "namespaces", "bytecode")),
            new Module(
                    "natives",
                    "importsys/natives",
                    Set.of("declare", "objectmodel", "namespaces", "bytecode", "importsys")),
            new Module(
                    "interpreter",
                    "interpreter",
                    Set.of("declare", "objectmodel", "namespaces", "bytecode", "importsys", "natives")),
            new Module(
                    "jit",
                    "interpreter/jit",
                    Set.of("declare", "objectmodel", "namespaces", "bytecode", "importsys", "natives", "interpreter")),
            new Module(
                    "cli",
                    "interpreter/cli",
                    Set.of("declare", "objectmodel", "namespaces", "bytecode", "importsys", "natives", "interpreter")),
            new Module(
                    "conformance",
                    "conformance",
                    Set.of("declare", "objectmodel", "namespaces", "bytecode", "importsys", "interpreter")));

    /// Modules that no other requires: they are found as services, so that each can be left out or replaced.
    static final Set<String> ONLY_AS_SERVICES = Set.of("gc", "compiler", "jit");

    /// Java files over 800 lines, with the reason.
    static final Map<String, String> LONG_FILES = Map.of();

    /// Static fields that are not final, as `Class.field`, with the reason.
    static final Map<String, String> MUTABLE_STATICS = Map.of(
            "dev.vertebra.objectmodel.Bootstrap.started", "the built-in types are made once per JVM",
            "dev.vertebra.objectmodel.MemoryStrategy.wanted", "the memory strategy is chosen once per JVM");

    /// The class of the evaluation loop, and the bytecodes that its largest method may have.
    static final String LOOP_CLASS = "dev.vertebra.interpreter.eval.EvaluationLoop";

    static final int LOOP_BYTECODES = 7_000;

    /// HotSpot compiles no method over this size into its callers (`FreqInlineSize`).
    static final int INLINED_BYTECODES = 325;

    /// HotSpot compiles no method over this size (`HugeMethodLimit`).
    static final int METHOD_BYTECODES = 8_000;

    static final int FILE_LINES = 800;

    /// The repository, given by the build.
    static final Path ROOT = Path.of(System.getProperty("vertebra.root"));

    private Architecture() {}

    /// A module of ours: the last part of its name, its folder, and the modules that it may use.
    record Module(String name, String folder, Set<String> uses) {
        String javaName() {
            return "dev.vertebra." + name;
        }

        Path classes() {
            return ROOT.resolve(folder).resolve("target/classes");
        }

        Path sources() {
            return ROOT.resolve(folder).resolve("src/main/java");
        }

        /// The module's class files, the descriptor apart.
        List<Path> classFiles() {
            return files(classes(), ".class").stream()
                    .filter(file -> !file.endsWith("module-info.class") && !file.endsWith("package-info.class"))
                    .toList();
        }

        @Override
        public String toString() {
            return javaName();
        }
    }

    /// The files under a folder whose names have the ending; none if there is no such folder.
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
