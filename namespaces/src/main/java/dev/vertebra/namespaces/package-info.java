/// The run-time half of Python's namespaces: modules, cells, fast locals and their proxy, look-up of names.
///
/// Start with [dev.vertebra.namespaces.Names] and [dev.vertebra.namespaces.PyModule]. What names mean at compile
/// time is in the package `dev.vertebra.namespaces.scope`.
package dev.vertebra.namespaces;
