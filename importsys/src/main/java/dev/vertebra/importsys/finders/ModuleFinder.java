package dev.vertebra.importsys.finders;

import org.jspecify.annotations.Nullable;

/// Finds Python modules for imports.
///
/// A service: what a module on the module path provides is asked in every runtime, behind the finders that Python knows
/// (or before them, see [#isFirst]). A host may also hand a finder to one runtime by
/// [dev.vertebra.importsys.JavaFinders#install]. In `sys.meta_path` it is an object with `find_spec` and
/// `invalidate_caches`, so Python code can move and remove it.
///
/// Calls come with the runtime's lock held; a finder that serves several runtimes is called by several threads.
public interface ModuleFinder {
    /// Finds a module.
    ///
    /// @param name the whole name, with dots
    /// @return null if it is not here and the next finder is to be asked
    /// @throws RefusedImport if it must not be imported; Python sees an ImportError
    @Nullable
    FoundModule find(String name);

    /// Whether it is asked before all other finders, those of built-in modules included.
    default boolean isFirst() {
        return false;
    }

    /// Forgets what it has remembered about places that may have changed: `importlib.invalidate_caches()`.
    default void invalidateCaches() {
        // Most finders remember nothing.
    }
}
