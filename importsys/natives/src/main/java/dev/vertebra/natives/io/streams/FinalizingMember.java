package dev.vertebra.natives.io.streams;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.objectmodel.Native;

/// The member `_finalizing` of the streams that close themselves when they die.
@NativeType("_io._IOBase")
public final class FinalizingMember {
    private FinalizingMember() {}

    /// The row, for one more type.
    public static Native[] rows() {
        return FinalizingMemberNatives.rows();
    }

    @PyMember("_finalizing")
    static boolean finalizing(PyStream self) {
        return self.finalizing;
    }
}
