package dev.vertebra.importsys.finders;

import org.jspecify.annotations.Nullable;

/// Finds the modules in a tree, laid out as in a folder of `sys.path`: `name/__init__.py`, `name.py`, or `.pyc` in
/// their
/// place. A folder without `__init__` is a package without code.
public final class TreeFinder implements ModuleFinder {
    private final ResourceTree tree;
    private final String origin;

    /// Makes a finder.
    ///
    /// @param origin what stands in front of paths in `__file__` and in tracebacks
    public TreeFinder(ResourceTree tree, String origin) {
        this.tree = tree;
        this.origin = origin;
    }

    @Override
    public @Nullable FoundModule find(String name) {
        String path = name.replace('.', '/');
        FoundModule found = at(path + "/__init__", path, true);
        if (found != null) {
            return found;
        }
        int slash = path.lastIndexOf('/');
        found = at(path, slash < 0 ? "" : path.substring(0, slash), false);
        if (found != null || !tree.isFolder(path)) {
            return found;
        }
        return new FoundModule(origin + path, true, new FoundModule.Source(new byte[0]), tree, path);
    }

    private @Nullable FoundModule at(String path, String folder, boolean isPackage) {
        byte[] source = tree.read(path + ".py");
        if (source != null) {
            return new FoundModule(origin + path + ".py", isPackage, new FoundModule.Source(source), tree, folder);
        }
        byte[] compiled = tree.read(path + ".pyc");
        return compiled == null
                ? null
                : new FoundModule(
                        origin + path + ".pyc", isPackage, new FoundModule.CompiledFile(compiled), tree, folder);
    }
}
