/// The module `_thread`: threads that Python code starts, and locks.
///
/// Above the core, of which a started thread uses the state and the runtime's lock. Start with
/// [dev.vertebra.interpreter.threads.Threads]; the functions are in
/// [dev.vertebra.interpreter.threads.ThreadModule].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.threads;
