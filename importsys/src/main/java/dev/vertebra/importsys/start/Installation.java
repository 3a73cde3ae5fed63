package dev.vertebra.importsys.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a runtime is installed.
///
/// Compare CPython Modules/getpath.py.
///
/// @param prefix `sys.base_prefix`, and `sys.prefix` unless `site` finds a virtual environment
/// @param execPrefix the same of what depends on the platform
/// @param library the folder of the standard library, or null for none
/// @param platlibdir the name of the folder of libraries in a prefix
/// @param executable `sys.executable`, or empty
/// @param baseExecutable `sys._base_executable`: outside of the virtual environment
public record Installation(
        String prefix,
        String execPrefix,
        @Nullable Path library,
        String platlibdir,
        String executable,
        String baseExecutable) {
    /// The name of the folder of a library.
    public static final String VERSIONED = "python3.13";

    private static final String PLATLIBDIR = "lib";
    private static final String ARCHIVE = "python313.zip";
    private static final String[] NAMES = {"vertebra", "python3", "python3.13"};

    /// Finds out.
    ///
    /// @param executable the path of the program, or empty
    /// @param given the folder of the library that belongs to the program, or null for none
    /// @param home the value of PYTHONHOME: a prefix, or two with a colon between; null without
    /// @param platlibdir the value of PYTHONPLATLIBDIR, or null
    public static Installation of(
            String executable, @Nullable Path given, @Nullable String home, @Nullable String platlibdir) {
        String folder = platlibdir == null ? PLATLIBDIR : platlibdir;
        if (home != null) {
            int colon = home.indexOf(':');
            String prefix = colon < 0 ? home : home.substring(0, colon);
            String execPrefix = colon < 0 ? home : home.substring(colon + 1);
            return new Installation(
                    prefix, execPrefix, Path.of(prefix, folder, VERSIONED), folder, executable, executable);
        }
        String prefix =
                given == null ? "" : String.valueOf(given.resolve("../..").normalize());
        VirtualEnvironment found = executable.isEmpty() ? null : VirtualEnvironment.of(executable);
        String base = found == null || found.home() == null ? executable : baseExecutable(executable, found.home());
        return new Installation(prefix, prefix, given, folder, executable, base);
    }

    /// The program in the folder that a virtual environment calls its home: that of the same name, the one that a link
    /// leads to, or one of the usual names.
    private static String baseExecutable(String executable, String home) {
        Path program = Path.of(executable);
        Path same = Path.of(home).resolve(program.getFileName());
        if (Files.isRegularFile(same)) {
            return same.toString();
        }
        if (Files.isSymbolicLink(program)) {
            try {
                return program.toRealPath().toString();
            } catch (java.io.IOException e) {
                // A link that leads nowhere is as good as none.
                return same.toString();
            }
        }
        for (String name : NAMES) {
            Path other = Path.of(home, name);
            if (Files.isRegularFile(other)) {
                return other.toString();
            }
        }
        return same.toString();
    }

    /// The entries of `sys.path` behind that of the program, as they are before `site` looks at them.
    ///
    /// @param first entries in front of all others
    /// @param environment the value of PYTHONPATH, or null
    /// @param folder what relative entries of it start from
    public List<String> path(List<String> first, @Nullable String environment, Path folder) {
        List<String> path = new ArrayList<>(first);
        if (environment != null) {
            for (String entry : environment.split(":", -1)) {
                path.add(folder.resolve(entry).normalize().toString());
            }
        }
        if (library != null) {
            path.add(Path.of(prefix, platlibdir, ARCHIVE).toString());
            path.add(library.toString());
        }
        return path;
    }
}
