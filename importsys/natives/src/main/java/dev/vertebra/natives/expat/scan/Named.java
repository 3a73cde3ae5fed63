package dev.vertebra.natives.expat.scan;

import org.jspecify.annotations.Nullable;

/// Something found by its name's bytes in a [Names].
public abstract class Named {
    public final byte[] bytes;
    public final int hash;

    /// The name.
    public final String text;

    /// The next one in the same place of the table.
    @Nullable
    public Named chained;

    public Named(byte[] bytes, int hash) {
        this.bytes = bytes;
        this.hash = hash;
        this.text = ByteText.text(bytes, 0, bytes.length);
    }
}
