/// The operating system below the modules that Python sees: calls of its C library, files that it has opened, and what
/// it
/// tells of this process.
///
/// Uses `files` and `process`. Start with [dev.vertebra.natives.system.CLibrary].
package dev.vertebra.natives.system;
