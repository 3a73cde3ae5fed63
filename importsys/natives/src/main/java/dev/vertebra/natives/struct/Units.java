package dev.vertebra.natives.struct;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Views of bytes as the numbers of two, four and eight bytes that structs hold, in both byte orders.
final class Units {
    static final VarHandle SHORTS = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INTS = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONGS = view(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle BIG_SHORTS = view(short[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle BIG_INTS = view(int[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle BIG_LONGS = view(long[].class, ByteOrder.BIG_ENDIAN);

    private Units() {}

    private static VarHandle view(Class<?> array, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(array, order);
    }
}
