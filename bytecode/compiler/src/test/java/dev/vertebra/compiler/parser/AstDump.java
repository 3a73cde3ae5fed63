package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints the trees of source files: `AstDump FILE` one in full, `AstDump --list FILE` a digest for each file
/// named in a list.
public final class AstDump {
    private AstDump() {}

    /// Runs the command.
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("--list")) {
            for (String file : Files.readAllLines(Path.of(args[1]))) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-1").digest(dump(file).getBytes(StandardCharsets.UTF_8));
                out.println(HexFormat.of().formatHex(digest) + " " + file);
            }
        } else {
            out.println(dump(args[0]));
        }
    }

    private static String dump(String file) throws IOException {
        try {
            SourceText source = SourceText.of(Files.readAllBytes(Path.of(file)), ParseOptions.Mode.FILE, file);
            return AstText.of(SourceParser.parse(source, ParseOptions.of(ParseOptions.Mode.FILE, file), w -> {}));
        } catch (SyntaxException e) {
            return e.kind() + " " + e.message() + " " + e.lineno() + ":" + e.offset() + "-" + e.endLineno() + ":"
                    + e.endOffset();
        }
    }
}
