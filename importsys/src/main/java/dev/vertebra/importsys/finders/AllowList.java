package dev.vertebra.importsys.finders;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses every module that is not listed. It finds nothing itself: what it lets pass, the finders behind it look for.
///
/// A name stands for itself and the packages that it lies in, `name.*` for the package and all that is in it. What is
/// in `sys.modules` already is not asked about, and what a listed module imports has to be listed too.
public final class AllowList implements ModuleFinder {
    private final Set<String> names;

    /// Makes a list.
    ///
    /// @param names what may be imported
    public AllowList(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public @Nullable FoundModule find(String name) {
        if (!allows(name)) {
            throw new RefusedImport("import of '" + name + "' is not allowed here");
        }
        return null;
    }

    private boolean allows(String name) {
        for (String each : names) {
            if (each.endsWith(".*")) {
                String folder = each.substring(0, each.length() - 2);
                if (name.equals(folder) || name.startsWith(folder + ".") || folder.startsWith(name + ".")) {
                    return true;
                }
            } else if (each.equals(name) || each.startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }
}
