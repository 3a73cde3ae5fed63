/// The Python classes that find and load modules: in folders, among native and frozen modules, by finders written in
/// Java.
///
/// Files named `…Methods` hold the methods of the Python class of that name, and
/// [dev.vertebra.importsys.importers.ClassMethods] tells all of them. Uses `loading`, `files` and `state`. Start with
/// [dev.vertebra.importsys.importers.PathFinderMethods].
package dev.vertebra.importsys.importers;
