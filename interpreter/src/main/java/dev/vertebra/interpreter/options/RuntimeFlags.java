package dev.vertebra.interpreter.options;

/// The flags of the command line, as `sys.flags` shows them.
///
/// @param debug `-d`, counted
/// @param inspect `-i`, counted
/// @param interactive `-i`, counted
/// @param optimise `-O`, counted
/// @param dontWriteBytecode `-B`
/// @param noUserSite `-s`
/// @param noSite `-S`
/// @param ignoreEnvironment `-E`
/// @param verbose `-v`, counted
/// @param bytesWarning `-b`, counted
/// @param quiet `-q`
/// @param hashRandomisation whether the hashes of strings differ from run to run
/// @param isolated `-I`
/// @param devMode `-X dev`
/// @param utf8Mode `-X utf8`
/// @param warnDefaultEncoding `-X warn_default_encoding`
/// @param safePath `-P`
/// @param intMaxStringDigits `-X int_max_str_digits`
/// @param unbuffered `-u`
/// @param skipFirstLine `-x`
/// @param debugRanges whether code objects know columns; not so with `-X no_debug_ranges`
/// @param hashChecks `--check-hash-based-pycs`: `always`, `never` or `default`
public record RuntimeFlags(
        int debug,
        int inspect,
        int interactive,
        int optimise,
        boolean dontWriteBytecode,
        boolean noUserSite,
        boolean noSite,
        boolean ignoreEnvironment,
        int verbose,
        int bytesWarning,
        boolean quiet,
        boolean hashRandomisation,
        boolean isolated,
        boolean devMode,
        boolean utf8Mode,
        boolean warnDefaultEncoding,
        boolean safePath,
        int intMaxStringDigits,
        boolean unbuffered,
        boolean skipFirstLine,
        boolean debugRanges,
        String hashChecks) {
    /// No flags but that compiled modules aren't written.
    public static final RuntimeFlags EMBEDDED = new RuntimeFlags(
            0, 0, 0, 0, true, false, false, false, 0, 0, false, false, false, false, false, false, false, 4300, false,
            false, true, "default");
}
