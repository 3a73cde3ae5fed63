package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Says in one line what the parser makes of a source: `ok`, or the error with all its details.
///
/// A case is a line of fields between tabs: mode with flags, source, verdict; in the fields, backslash escapes
/// stand for control and non-ASCII characters.
public final class Verdict {
    private Verdict() {}

    /// Prints the verdicts on a file of cases.
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] fields = line.split("\t", -1);
            out.println(fields[0] + "\t" + fields[1] + "\t" + of(fields[0], unescape(fields[1])));
        }
        out.flush();
    }

    /// The verdict on a source.
    ///
    /// @param how the mode, and after a `+` the letters `i` for incomplete input allowed, `t` for type
    ///     comments, `d` for no implied dedent
    static String of(String how, String source) {
        int plus = how.indexOf('+');
        String flags = plus < 0 ? "" : how.substring(plus + 1);
        Mode mode = switch (plus < 0 ? how : how.substring(0, plus)) {
            case "eval" -> Mode.EVAL;
            case "single" -> Mode.SINGLE;
            case "func_type" -> Mode.FUNC_TYPE;
            default -> Mode.FILE;
        };
        ParseOptions options = new ParseOptions(
                mode,
                "f",
                flags.contains("t"),
                flags.contains("d"),
                flags.contains("i"),
                false,
                ParseOptions.CURRENT_VERSION,
                ParseOptions.DEFAULT_MAX_DIGITS);
        try {
            SourceParser.parse(SourceText.of(source, mode), options, w -> {});
            return "ok";
        } catch (SyntaxException e) {
            String place = e.hasDetails()
                    ? e.lineno() + ":" + e.offset() + "-" + e.endLineno() + ":" + e.endOffset() + " " + escape(e.text())
                    : "nowhere";
            return e.kind() + " " + escape(e.message()) + " " + place;
        } catch (RuntimeException crash) {
            return "CRASH " + crash + " " + crash.getStackTrace()[0];
        }
    }

    static String escape(@Nullable String text) {
        if (text == null) {
            return "None";
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= 32 && c < 127 && c != '\\') {
                out.append((char) c);
            } else {
                out.append("\\{").append(Integer.toHexString(c)).append('}');
            }
        });
        return out.toString();
    }

    static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("\\{", i)) {
                int end = text.indexOf('}', i);
                out.appendCodePoint(Integer.parseInt(text.substring(i + 2, end), 16));
                i = end + 1;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }
}
