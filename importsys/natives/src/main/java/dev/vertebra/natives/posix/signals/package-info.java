/// Signals: the module `_signal`, sending them, timers that send them, and the end of the process by one.
///
/// Uses no other part of `posix`; what has arrived for a runtime is kept in [dev.vertebra.natives.process]. Start with
/// [dev.vertebra.natives.posix.signals.SignalFunctions]. The command line sees this package, for
/// [dev.vertebra.natives.posix.signals.ProcessEnd].
package dev.vertebra.natives.posix.signals;
