package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.parser.grammar.Diagnosis;
import dev.vertebra.compiler.parser.quick.ParseFailure;
import dev.vertebra.compiler.parser.quick.QuickParser;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SourceWarning;
import dev.vertebra.compiler.parser.tokens.SingleInput;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import dev.vertebra.compiler.stages.Stage;
import dev.vertebra.compiler.stages.StageClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns source into its tree: the face of this package.
///
/// A source that is right is read by [QuickParser]; whatever that one can't read goes to [Diagnosis], which
/// follows CPython's grammar alternative by alternative and so finds the same error at the same place.
public final class SourceParser {
    private SourceParser() {}

    /// Parses a source.
    ///
    /// @param source the text
    /// @param options what the text is and which syntax is allowed
    /// @param listener told of warnings, after parsing and in order; it may throw
    /// @throws SyntaxException if the source is wrong
    public static Mod parse(SourceText source, ParseOptions options, SourceWarning.Listener listener) {
        return parse(source, options, listener, StageClock.OFF);
    }

    /// As [#parse(SourceText, ParseOptions, SourceWarning.Listener)].
    ///
    /// @param clock what measures the stages
    public static Mod parse(
            SourceText source, ParseOptions options, SourceWarning.Listener listener, StageClock clock) {
        clock.to(Stage.TOKENS);
        Mod quick = quick(source, options, listener, clock);
        clock.to(Stage.PARSE);
        Mod mod = quick != null ? quick : Diagnosis.parse(source, options, listener);
        clock.to(null);
        return mod;
    }

    private static @Nullable Mod quick(
            SourceText source, ParseOptions options, SourceWarning.Listener listener, StageClock clock) {
        if (options.typeComments()
                || options.barryAsFlufl()
                || options.mode() == Mode.FUNC_TYPE
                || options.featureVersion() != ParseOptions.CURRENT_VERSION) {
            return null;
        }
        TokenBuffer tokens = new TokenBuffer(source.bytes(), source.length(), options);
        if (tokens.fillAll() == TokenKind.ERRORTOKEN) {
            return null;
        }
        clock.to(Stage.PARSE);
        QuickParser parser = new QuickParser(tokens);
        Mod result;
        try {
            result = switch (options.mode()) {
                case FILE -> parser.file();
                case EVAL -> parser.eval();
                case SINGLE, FUNC_TYPE -> parser.interactive();
            };
        } catch (ParseFailure failure) {
            return null;
        }
        if (options.mode() == Mode.SINGLE && SingleInput.hasMoreAfter(source, parser.end())) {
            return null;
        }
        inOrder(tokens.tokenizer.warnings, parser.warnings).forEach(listener::warn);
        return result;
    }

    /// The warnings of the tokenizer, which was first here, and those of the parser, by their places in the source.
    private static List<SourceWarning> inOrder(List<SourceWarning> tokens, List<SourceWarning> actions) {
        if (tokens.isEmpty()) {
            return actions;
        }
        List<SourceWarning> all = new ArrayList<>(tokens);
        all.addAll(actions);
        all.sort(Comparator.comparingInt(SourceWarning::offset));
        return all;
    }
}
