/// Finders of Python modules written in Java: from memory, jars, class-path resources and module layers, and a list of
/// what may be imported at all.
///
/// Start with [dev.vertebra.importsys.finders.ModuleFinder], the service. Most finders are a
/// [dev.vertebra.importsys.finders.TreeFinder] over a [dev.vertebra.importsys.finders.ResourceTree]:
/// [dev.vertebra.importsys.finders.MemoryTree], [dev.vertebra.importsys.finders.ArchiveTree],
/// [dev.vertebra.importsys.finders.ClassPathTree] or [dev.vertebra.importsys.finders.LayerTree]. Nothing here touches a
/// Python object but code; [dev.vertebra.importsys.JavaFinders] puts a finder into a runtime.
@NullMarked
package dev.vertebra.importsys.finders;

import org.jspecify.annotations.NullMarked;
