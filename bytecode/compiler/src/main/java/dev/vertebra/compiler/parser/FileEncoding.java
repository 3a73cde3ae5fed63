package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Undecodable;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.Utf8Errors;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What CPython says of a program's file whose bytes are not UTF-8 though nothing declares another encoding.
///
/// It reads a file line by line, so that an error of the tokenizer in an earlier line comes first. Compare CPython
/// Parser/tokenizer/file_tokenizer.c tok_readline_raw, Parser/tokenizer/helpers.c ensure_utf8.
public final class FileEncoding {
    private FileEncoding() {}

    /// The message of the SyntaxError, or null if there is nothing to say.
    public static @Nullable String problem(byte[] source, String filename) {
        if (SourceText.declaresEncoding(source)) {
            return null;
        }
        Undecodable malformed = Utf8Errors.first(source, 0, source.length);
        if (malformed == null) {
            return null;
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < malformed.start(); i++) {
            if (source[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return hasErrorBefore(source, lineStart, filename)
                ? null
                : String.format(
                        "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "
                                + "see https://peps.python.org/pep-0263/ for details",
                        source[malformed.start()] & 0xFF, filename, line);
    }

    /// Whether the tokenizer refuses what stands before a line, but for what that line could end.
    private static boolean hasErrorBefore(byte[] source, int lineStart, String filename) {
        String before = new String(Arrays.copyOf(source, lineStart), StandardCharsets.UTF_8);
        SourceText text;
        try {
            text = SourceText.of(before, Mode.FILE);
        } catch (SyntaxException e) {
            return true;
        }
        TokenBuffer tokens = new TokenBuffer(text.bytes(), text.length(), ParseOptions.of(Mode.FILE, filename));
        tokens.fillAll();
        SyntaxException error = tokens.tokenizer.error;
        return error != null && !error.message().startsWith("unterminated triple-quoted");
    }
}
