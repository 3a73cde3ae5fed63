/// The operating system: `posix`, `pwd`, `_signal`, `_stat`, `_locale`, and `atexit`.
///
/// Start with [SystemModules].
package dev.vertebra.natives.posix;
