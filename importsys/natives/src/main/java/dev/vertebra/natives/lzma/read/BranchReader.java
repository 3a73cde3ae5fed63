package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.LzmaFailure;

/// Makes the targets of branches in machine code relative again, as they were.
final class BranchReader extends Stage {
    private final Stage before;
    private final Branches branches;
    private final byte[] buffer = new byte[1 << 12];
    private int at;
    private int ready;
    private int end;

    BranchReader(Stage before, Branches branches) {
        this.before = before;
        this.branches = branches;
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        int done = 0;
        while (true) {
            int count = Math.min(ready - at, most - done);
            System.arraycopy(buffer, at, out, from + done, count);
            at += count;
            done += count;
            if (at < ready || isEnded() || !fill()) {
                return done;
            }
        }
    }

    /// Reads on behind what is not converted yet.
    ///
    /// @return whether there is more to give
    private boolean fill() throws LzmaFailure {
        int kept = end - at;
        System.arraycopy(buffer, at, buffer, 0, kept);
        int count = before.read(buffer, kept, buffer.length - kept);
        at = 0;
        end = kept + count;
        ready = branches.convert(buffer, end);
        if (before.isEnded()) {
            ready = end;
        }
        return ready > 0;
    }

    @Override
    public boolean isEnded() {
        return before.isEnded() && at == end;
    }
}
