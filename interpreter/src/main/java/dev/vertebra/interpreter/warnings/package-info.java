/// The module `_warnings`, and warnings of the interpreter itself, which work before and without the library's
/// `warnings`.
///
/// Knows of frames and modules what [dev.vertebra.objectmodel.FrameView] and
/// [dev.vertebra.importsys.host.ImportHost] tell. Start with [dev.vertebra.interpreter.warnings.Warnings].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.warnings;
