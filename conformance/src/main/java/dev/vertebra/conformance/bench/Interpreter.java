package dev.vertebra.conformance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An interpreter's command line, and how a benchmark runs on it.
///
/// @param name what the table calls it
/// @param command program and fixed options
record Interpreter(String name, List<String> command) {

    /// An interpreter from a command line, split at blanks; a program named by a path is made absolute.
    static Interpreter of(String name, String commandLine) {
        List<String> words = new ArrayList<>(List.of(commandLine.strip().split("\\s+")));
        if (words.getFirst().contains("/")) {
            words.set(0, Path.of(words.getFirst()).toAbsolutePath().normalize().toString());
        }
        return new Interpreter(name, List.copyOf(words));
    }

    /// The command without the variables that `env` sets and without directories, for the table.
    String shown() {
        StringBuilder shown = new StringBuilder();
        for (String word : command) {
            if (!word.equals("env") && !word.contains("=") || word.startsWith("-")) {
                shown.append(shown.isEmpty() ? "" : " ").append(word.substring(word.lastIndexOf('/') + 1));
            }
        }
        return shown.toString();
    }

    /// Runs a benchmark in its directory for some iterations in one process, after others that take some seconds and
    /// do not count. Throws IOException when it fails or takes longer than the limit.
    Run run(Path directory, String program, int iterations, int warmUpSeconds, int limitSeconds)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.add(program);
        line.add(String.valueOf(iterations));
        line.add(String.valueOf(warmUpSeconds));
        Path out = Files.createTempFile("bench", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().put("PYTHONHASHSEED", "0");
            builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            long start = System.nanoTime();
            Process process = builder.start();
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException(name + " takes longer than " + limitSeconds + " s");
            }
            double whole = (System.nanoTime() - start) / 1e9;
            String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(name + " fails with status " + process.exitValue() + ": " + text.strip());
            }
            return Run.parse(text, whole);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /// One process: what each iteration took, the whole, and what it computed.
    ///
    /// @param iterations seconds for each, as the program measured them
    /// @param whole seconds from start to end of the process
    record Run(List<Double> iterations, double whole, String checksum) {

        static Run parse(String text, double whole) throws IOException {
            List<Double> seconds = new ArrayList<>();
            String checksum = "";
            for (String line : text.lines().toList()) {
                int blank = line.indexOf(' ');
                if (blank < 0) {
                    throw new IOException("not a result: " + line);
                }
                seconds.add(Double.parseDouble(line.substring(0, blank)));
                checksum = line.substring(blank + 1);
            }
            return new Run(List.copyOf(seconds), whole, checksum);
        }

        /// The median of the iterations.
        double warm() {
            return Numbers.median(iterations);
        }
    }
}
