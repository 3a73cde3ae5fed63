package dev.vertebra.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a summary in every form.
public final class Reports {
    private Reports() {}

    /// The report for the terminal.
    public static String text(Summary summary) {
        return TextReport.of(summary);
    }

    /// Writes `conformance-STRATEGY.html`, `.json` and `TEST-conformance-STRATEGY.xml` into a directory, which is made
    /// when it is not there.
    public static void write(Summary summary, Path directory) throws IOException {
        Files.createDirectories(directory);
        String name = "conformance-" + summary.strategy();
        Files.writeString(directory.resolve(name + ".html"), HtmlReport.of(summary));
        Files.writeString(directory.resolve(name + ".json"), JsonReport.of(summary));
        Files.writeString(directory.resolve("TEST-" + name + ".xml"), JUnitReport.of(summary));
    }
}
