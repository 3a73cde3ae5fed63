package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// What an incremental decoder's `getstate` gives.
///
/// @param waiting bytes of a character that is not whole yet
/// @param flags what else the decoder remembers
record DecoderState(byte[] waiting, int flags) {
    /// The state that a decoder in Python gives.
    static DecoderState of(ThreadState ts, PyObject given) {
        if (!(given instanceof PyTuple state) || state.size() != 2) {
            throw Raise.typeError("illegal decoder state");
        }
        if (!(state.get(0) instanceof PyBytes bytes)) {
            throw Raise.typeError(
                    "illegal decoder state: the first item should be a bytes object, not '%s'",
                    state.get(0).type().name());
        }
        return new DecoderState(bytes.array(), Arguments.asInt(ts, state.get(1)));
    }
}
