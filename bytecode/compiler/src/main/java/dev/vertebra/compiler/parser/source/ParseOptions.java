package dev.vertebra.compiler.parser.source;

/// How a source is to be parsed.
///
/// @param mode what the source is
/// @param filename the name that errors report
/// @param typeComments whether `# type:` comments go into the tree (`PyCF_TYPE_COMMENTS`)
/// @param dontImplyDedent whether the end of a single input leaves its blocks open (`PyCF_DONT_IMPLY_DEDENT`)
/// @param allowIncomplete whether a source that more input could make valid is told apart
/// (`PyCF_ALLOW_INCOMPLETE_INPUT`)
/// @param barryAsFlufl whether `<>` is the inequality (PEP 401)
/// @param featureVersion the minor version of Python 3 whose syntax is allowed
/// @param maxDigits how many digits a decimal literal may have, 0 for any number (`sys.set_int_max_str_digits`)
public record ParseOptions(
        Mode mode,
        String filename,
        boolean typeComments,
        boolean dontImplyDedent,
        boolean allowIncomplete,
        boolean barryAsFlufl,
        int featureVersion,
        int maxDigits) {

    /// The minor version whose grammar this is.
    public static final int CURRENT_VERSION = 13;

    /// The digits that a decimal literal may have if nobody says otherwise: `sys.int_info.default_max_str_digits`.
    public static final int DEFAULT_MAX_DIGITS = 4300;

    /// What a source is, as the `mode` of `compile`.
    public enum Mode {
        /// A module: `exec`.
        FILE,
        /// An expression: `eval`.
        EVAL,
        /// One statement typed at a prompt: `single`.
        SINGLE,
        /// A signature in a type comment: `func_type`.
        FUNC_TYPE
    }

    /// The options of `compile(source, filename, mode)`.
    public static ParseOptions of(Mode mode, String filename) {
        return new ParseOptions(mode, filename, false, false, false, false, CURRENT_VERSION, DEFAULT_MAX_DIGITS);
    }
}
