package dev.vertebra.interpreter.options;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a runtime is to be.
///
/// @param arguments `sys.argv`
/// @param originalArguments `sys.orig_argv`: the program and everything behind it
/// @param path the first entries of `sys.path`
/// @param library the folder of the standard library, or null for none
/// @param executable `sys.executable`, or an empty text
/// @param flags the command line flags
/// @param warnOptions `sys.warnoptions`
/// @param xOptions `-X` options, `name` or `name=value`
/// @param input standard input
/// @param output standard output
/// @param error standard error
/// @param environment `os.environ`
public record RuntimeOptions(
        List<String> arguments,
        List<String> originalArguments,
        List<String> path,
        @Nullable Path library,
        String executable,
        RuntimeFlags flags,
        List<String> warnOptions,
        List<String> xOptions,
        InputStream input,
        OutputStream output,
        OutputStream error,
        Map<String, String> environment) {

    /// The options of a runtime that uses the process's own streams and environment.
    public static RuntimeOptions defaults(List<String> arguments, @Nullable Path library) {
        return new RuntimeOptions(
                arguments,
                arguments,
                List.of(),
                library,
                "",
                RuntimeFlags.EMBEDDED,
                List.of(),
                List.of(),
                System.in,
                System.out,
                System.err,
                System.getenv());
    }

    /// A variable of the environment that has something to say: neither ignored nor empty.
    public @Nullable String variable(String name) {
        String value = flags.ignoreEnvironment() ? null : environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
