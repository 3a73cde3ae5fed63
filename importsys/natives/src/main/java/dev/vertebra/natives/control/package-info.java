/// What programs ask of the system beyond files and processes: `fcntl`, `resource`, `syslog`, `termios`.
///
/// Start with [ControlModules].
package dev.vertebra.natives.control;
