/// How exceptions are printed that no Python code handles: uncaught ones, and those that have no caller to go to.
///
/// Below frames and threads: of a traceback it sees what [dev.vertebra.interpreter.errors.TracebackEntry] tells, of the
/// runtime [dev.vertebra.importsys.host.ImportHost]. Start with [dev.vertebra.interpreter.errors.ExceptionPrinter] and
/// [dev.vertebra.interpreter.errors.Unraisable].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.errors;
