package dev.vertebra.conformance.regression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the package `test` importable for an interpreter, whose own library comes without it.
///
/// Ours gets a library of links: its own and `test`. So `test` is found by processes that tests start in isolated mode,
/// too, and lies beside the library as tests expect it. Any other interpreter gets a folder on `PYTHONPATH`.
final class TestHome {
    private TestHome() {}

    /// The environment variables that an interpreter needs; links are made below `folder`.
    static Map<String, String> environment(List<String> command, Path tests, Path folder)
            throws IOException, InterruptedException {
        List<String> said =
                ask(command, "import os, sys; print(sys.implementation.name, os.path.dirname(os.__file__), sep='\\n')");
        boolean ours = said.size() == 2 && said.getFirst().equals("vertebra");
        Path library = folder.toAbsolutePath().normalize().resolve(ours ? "library" : "packages");
        Files.createDirectories(library);
        try (Stream<Path> links = Files.list(library)) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
        Files.createSymbolicLink(library.resolve("test"), tests.toAbsolutePath());
        if (!ours) {
            return Map.of("PYTHONPATH", library.toString());
        }
        try (Stream<Path> files = Files.list(Path.of(said.getLast()))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("test")) {
                    Files.createSymbolicLink(library.resolve(file.getFileName()), file.toAbsolutePath());
                }
            }
        }
        String flags = System.getenv().getOrDefault("VERTEBRA_JAVA_OPTS", "");
        return Map.of("VERTEBRA_JAVA_OPTS", (flags + " -Dvertebra.library=" + library).strip());
    }

    /// The lines that an interpreter prints for a program.
    static List<String> ask(List<String> command, String program) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-c", program));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said.lines().toList() : List.of();
    }
}
