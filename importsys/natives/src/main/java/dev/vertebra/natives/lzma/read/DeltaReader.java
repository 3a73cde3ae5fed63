package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.LzmaFailure;

/// Adds to each byte the one that came some bytes before.
final class DeltaReader extends Stage {
    private final Stage before;
    private final int distance;
    private final byte[] history = new byte[256];
    private int position;

    DeltaReader(Stage before, int distance) {
        this.before = before;
        this.distance = distance;
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        int count = before.read(out, from, most);
        for (int i = from; i < from + count; i++) {
            out[i] += history[distance + position & 0xFF];
            history[position-- & 0xFF] = out[i];
        }
        return count;
    }

    @Override
    public boolean isEnded() {
        return before.isEnded();
    }
}
