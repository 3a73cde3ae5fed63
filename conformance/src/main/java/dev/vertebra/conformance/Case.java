package dev.vertebra.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One Python program with its directives and where its recordings are.
///
/// `NAME.py` has `NAME.out` beside it, `NAME.err` when it writes to stderr, `NAME.status` when that is not 0, `NAME.in`
/// when it reads more than its `@stdin` lines. A case marked `@either` has the same set again as `NAME.warm.out` and so
/// on.
///
/// @param name the path below the suite's root, with slashes: `cases/OM/om-07-order.py`
/// @param file the program itself
public record Case(String name, Path file, Header header) {
    static final String WARM = ".warm";

    /// Tells whether the case applies under a memory strategy.
    public boolean appliesTo(String strategy) {
        return header.strategy() == null || header.strategy().equals(strategy);
    }

    /// The row for the table: the first one named, or `program` for a whole program.
    public String mainRow() {
        return header.rows().isEmpty() ? "program" : header.rows().getFirst();
    }

    /// The directory in which the case runs.
    public Path directory() {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalStateException("a case lives in a directory: " + file);
        }
        return parent.normalize();
    }

    /// An outcome without the names of this machine: `{dir}` stands for the directory in which this copy of the suite
    /// happens to lie, `{python}` for the program that ran the case (an empty name stands for none).
    public Outcome portable(Outcome outcome, String program) {
        return new Outcome(
                outcome.status(),
                portable(outcome.stdout(), program),
                portable(outcome.stderr(), program),
                outcome.elapsed(),
                outcome.timedOut());
    }

    private String portable(String text, String program) {
        String clean = text.replace(directory().toString(), "{dir}");
        return program.isEmpty() ? clean : clean.replace(program, "{python}");
    }

    /// What follows the interpreter on the command line.
    public List<String> arguments() {
        String bare = file.getName(file.getNameCount() - 1).toString();
        List<String> arguments = new ArrayList<>();
        if (header.command() == null) {
            arguments.addAll(header.options());
            arguments.add(bare);
            arguments.addAll(header.args());
        } else {
            header.command().forEach(word -> arguments.add(word.replace("{file}", bare)));
        }
        return arguments;
    }

    /// Everything that the case reads from standard input.
    public String stdin() throws IOException {
        Path in = beside(".in");
        return Files.exists(in) ? Files.readString(in) : header.stdin();
    }

    /// The outcomes of which one must come, empty when nothing is recorded yet.
    public List<Outcome> expected() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Outcome cold = recording("");
        if (cold != null) {
            outcomes.add(cold);
        }
        Outcome warm = header.either() ? recording(WARM) : null;
        if (warm != null) {
            outcomes.add(warm);
        }
        return outcomes;
    }

    /// The recording of one kind, null when there is none.
    private @Nullable Outcome recording(String kind) throws IOException {
        Path out = beside(kind + ".out");
        if (!Files.exists(out)) {
            return null;
        }
        Path status = beside(kind + ".status");
        int code =
                Files.exists(status) ? Integer.parseInt(Files.readString(status).strip()) : 0;
        return Outcome.recorded(code, text(out), text(beside(kind + ".err")));
    }

    /// Writes an outcome as the recording of one kind; empty streams and status 0 have no file, but `.out` always
    /// exists.
    void record(String kind, Outcome outcome) throws IOException {
        Files.writeString(beside(kind + ".out"), outcome.stdout());
        writeOrDelete(beside(kind + ".err"), outcome.stderr());
        writeOrDelete(beside(kind + ".status"), outcome.status() == 0 ? "" : outcome.status() + "\n");
    }

    private static void writeOrDelete(Path path, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(path);
        } else {
            Files.writeString(path, text);
        }
    }

    private static String text(Path path) throws IOException {
        return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
    }

    private Path beside(String suffix) {
        String bare = file.getName(file.getNameCount() - 1).toString();
        return file.resolveSibling(bare.substring(0, bare.length() - ".py".length()) + suffix);
    }
}
