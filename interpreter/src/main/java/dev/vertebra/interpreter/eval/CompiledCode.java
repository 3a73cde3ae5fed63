package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.PyObject;

/// The instructions of a code object as a method of a class of their own, made by a
/// [dev.vertebra.interpreter.translation.CodeTranslator].
///
/// It does what the [EvaluationLoop] does, with operands and stack depths that are constants and without dispatch.
abstract class CompiledCode {
    /// The frame that runs is another one now.
    static final int OTHER_FRAME = -1;

    /// A frame that was entered by a call of the JVM has returned or yielded; the thread has the value.
    static final int RETURNED = -2;

    /// The frame has failed, or a callee: the thread has the exception ([PyThread#takeUnhandled]). The stack is in the
    /// frame, but for the operands of a call whose callee has failed.
    static final int FAILED = -3;

    /// An exception has a handler in the frame, at which [PyFrame#resumeAt] is, if the thread has the frame
    /// ([PyThread#takeHandler]); else it has ended the frame.
    static final int HANDLED = -4;

    /// How deep the stack is at each code unit when an exception leaves it; negative where [PyFrame#sp] says so.
    byte[] depths = {};

    /// Runs a frame from one of the places where that is possible.
    ///
    /// @param s the places of the frame
    /// @param at the code unit
    /// @return the code unit at which the loop is to go on, the stack and its pointer being up to date; or
    ///     [#OTHER_FRAME], [#FAILED] or [#HANDLED]; or, if [PyFrame#nested], [#RETURNED]
    abstract int runFrom(PyThread ts, PyFrame frame, PyObject[] s, int at);
}
