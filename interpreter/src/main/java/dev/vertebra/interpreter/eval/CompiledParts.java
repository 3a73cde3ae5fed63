package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.PyObject;

/// Code in several classes, for one method would be too long for the JVM's compilers. Each part leaves for the loop at
/// its ends, which enters the next one.
final class CompiledParts extends CompiledCode {
    private final CompiledCode[] parts;

    /// The number of the part of each code unit.
    private final byte[] numbers;

    CompiledParts(CompiledCode[] parts, byte[] numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    @Override
    int runFrom(PyThread ts, PyFrame frame, PyObject[] s, int at) {
        return parts[numbers[at]].runFrom(ts, frame, s, at);
    }
}
