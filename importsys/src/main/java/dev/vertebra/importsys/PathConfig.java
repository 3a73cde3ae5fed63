package dev.vertebra.importsys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How `sys.path` begins its life. Compare CPython Modules/getpath.py, and Lib/site.py `removeduppaths`.
public final class PathConfig {
    private PathConfig() {}

    /// The entries of `sys.path` behind that of the program.
    ///
    /// @param given entries in front of all others
    /// @param environment the value of `PYTHONPATH`, or null if there is none or it is to be ignored (`-E`, `-I`)
    /// @param folder what relative entries of it start from
    /// @param library the folder of the standard library, or null
    /// @param tidy whether entries are normalised and come only once, as the module `site` does it (not with `-S`)
    public static List<String> path(
            List<String> given, @Nullable String environment, Path folder, @Nullable Path library, boolean tidy) {
        List<String> path = new ArrayList<>(given);
        if (environment != null && !environment.isEmpty()) {
            for (String entry : environment.split(":", -1)) {
                path.add(entry.startsWith("/") ? entry : entry.isEmpty() ? folder.toString() : folder + "/" + entry);
            }
        }
        if (library != null) {
            path.add(library.toString());
        }
        if (!tidy) {
            return path;
        }
        LinkedHashSet<String> once = new LinkedHashSet<>();
        for (String entry : path) {
            once.add(Path.of(entry).normalize().toString());
        }
        return new ArrayList<>(once);
    }
}
