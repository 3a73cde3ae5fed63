/// The module `faulthandler`: stacks of all threads, written when something goes wrong or on demand.
///
/// Reads frames of the core, also from a Java thread that does not hold the runtime's lock. Start with
/// [dev.vertebra.interpreter.faults.FaultHandler]; a stack is written by a [dev.vertebra.interpreter.faults.StackDump].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.faults;
