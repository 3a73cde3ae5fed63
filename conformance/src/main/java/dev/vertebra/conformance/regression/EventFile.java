package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.regression.TestOutcome.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lines that the driver writes while it runs a module; `driver.py` tells their form.
///
/// @param tests in the order in which they started; a test with two outcomes has the worse one
/// @param ended whether the driver came to its end
/// @param lines how many whole lines there are
record EventFile(List<TestOutcome> tests, boolean ended, int lines) {

    /// Reads a file; one that is not there has no lines. A line that a crash has cut off counts as none.
    static EventFile read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new EventFile(List.of(), false, 0);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Map<String, TestOutcome> tests = new LinkedHashMap<>();
        boolean ended = false;
        int lines = 0;
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            lines++;
            String[] fields = line.split("\t", -1);
            ended = fields[0].equals("end");
            if (fields[0].equals("start") && fields.length == 2) {
                tests.putIfAbsent(fields[1], new TestOutcome(fields[1], Status.LOST, 0, false, "it did not end"));
            } else if (fields.length == 5) {
                TestOutcome now = outcome(fields);
                tests.merge(now.id(), now, EventFile::worse);
            }
        }
        return new EventFile(new ArrayList<>(tests.values()), ended, lines);
    }

    private static TestOutcome outcome(String[] fields) {
        Status status = Status.valueOf(fields[0].toUpperCase(Locale.ROOT));
        return new TestOutcome(
                fields[1], status, Long.parseLong(fields[2]), fields[3].equals("detail"), unescaped(fields[4]));
    }

    /// Of a test that had started only, its outcome; of two outcomes the one that did not pass.
    private static TestOutcome worse(TestOutcome before, TestOutcome now) {
        return before.status() == Status.LOST || before.passed() ? now : before;
    }

    /// A text without the escapes of Python's `unicode_escape`.
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char kind = text.charAt(++i);
            int digits = digits(kind);
            if (digits == 0) {
                plain.append(control(kind));
            } else {
                plain.appendCodePoint(Integer.parseInt(text, i + 1, i + 1 + digits, 16));
                i += digits;
            }
        }
        return plain.toString();
    }

    private static int digits(char kind) {
        return switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static char control(char kind) {
        return switch (kind) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> kind;
        };
    }
}
