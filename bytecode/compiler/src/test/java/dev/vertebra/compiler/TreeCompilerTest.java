package dev.vertebra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.codegen.CodegenException;
import dev.vertebra.compiler.codegen.CodegenOptions;
import dev.vertebra.compiler.parser.SourceParser;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.namespaces.scope.ScopeException;
import dev.vertebra.namespaces.scope.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Compares code objects and errors with those that CPython 3.13.0 made of the same snippets.
class TreeCompilerTest {
    private static final String FILE = "f";

    private static String resource(String name) throws IOException {
        try (InputStream in = TreeCompilerTest.class.getResourceAsStream(name)) {
            assertTrue(in != null, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Mod parse(String source) {
        return SourceParser.parse(
                SourceText.of(source, ParseOptions.Mode.FILE),
                ParseOptions.of(ParseOptions.Mode.FILE, FILE),
                warning -> {});
    }

    private static String unescape(String text) {
        return text.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\0", "\\");
    }

    @Test
    void everyFieldEqualsTheRecording() throws IOException {
        for (String part : resource("code.golden").split("### ")) {
            if (part.isEmpty()) {
                continue;
            }
            int end = part.indexOf('\n');
            int optimize = part.charAt(0) - '0';
            String source = part.substring(2, end);
            CodegenOptions options = new CodegenOptions(FILE, optimize, 0, false);
            String dump = UnitDump.of(TreeCompiler.compile(parse(unescape(source)), options, (m, p) -> {}));
            assertEquals(part.substring(end + 1), dump, source);
        }
    }

    @Test
    void errorsAndWarningsEqualTheRecording() throws IOException {
        List<String> lines = resource("errors.golden").lines().toList();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            assertEquals(line.substring(tab + 1), verdict(unescape(line.substring(0, tab))), line);
        }
    }

    private static String verdict(String source) {
        StringBuilder warnings = new StringBuilder();
        String result = "ok";
        try {
            CodegenOptions options = new CodegenOptions(FILE, 0, 0, false);
            TreeCompiler.compile(
                    parse(source + "\n"),
                    options,
                    (message, at) ->
                            warnings.append(" | W ").append(message).append(' ').append(at.lineno()));
        } catch (SyntaxException e) {
            String kind = e.kind() == SyntaxException.Kind.INDENTATION_ERROR ? "IndentationError " : "SyntaxError ";
            result = kind + e.message() + " " + e.lineno() + " " + e.offset() + " " + e.endLineno() + " "
                    + e.endOffset();
        } catch (ScopeException e) {
            SourceSpan span = e.span();
            assertTrue(span != null, source);
            result = "SyntaxError " + e.message() + place(span);
        } catch (CodegenException e) {
            result = "SyntaxError " + e.message() + place(Objects.requireNonNull(e.position()));
        }
        return result + warnings;
    }

    private static String place(SourceSpan span) {
        return " " + span.lineno() + " " + (span.colOffset() + 1) + " " + span.endLineno() + " "
                + (span.endColOffset() + 1);
    }
}
