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

    /// A callee has failed, whose exception the thread has ([PyThread#takeUnhandled]). The operands of the call are
    /// gone, what lies below them is in the frame.
    static final int FAILED = -3;

    /// How deep the stack is at each code unit when an exception leaves it; negative where [PyFrame#sp] says so.
    byte[] depths = {};

    /// Runs a frame from one of the places where that is possible.
    ///
    /// @param s the places of the frame
    /// @param at the code unit
    /// @return the code unit at which the loop is to go on, the stack and its pointer being up to date; or
    ///     [#OTHER_FRAME] or [#FAILED]; or, if [PyFrame#nested], [#RETURNED]
    abstract int runFrom(PyThread ts, PyFrame frame, PyObject[] s, int at);
}
