/// Source files and compiled files: where they lie, how they are read, checked, compiled and written.
///
/// Uses `state`. Start with [dev.vertebra.importsys.files.CodeFiles]; the library's compiled files are in a
/// [dev.vertebra.importsys.files.CompiledLibrary].
package dev.vertebra.importsys.files;
