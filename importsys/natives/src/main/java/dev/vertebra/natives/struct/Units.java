package dev.vertebra.natives.struct;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Views of bytes as the numbers of two, four and eight bytes that structs hold, the lowest byte first.
///
/// Only a constant view is compiled to one instruction; so numbers in the other order are turned round, and no view is
/// chosen at run time.
final class Units {
    static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Units() {}
}
