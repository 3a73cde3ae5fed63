package dev.vertebra.natives.expat.scan;

import org.jspecify.annotations.Nullable;

/// The bytes of a document that were not consumed yet, some that were, and the same as UTF-8.
///
/// The sizes of the buffer are expat's, because they decide when a token that is cut off is looked at again.
public final class Input {
    private static final int CONTEXT = 1024;
    private static final int FIRST_SIZE = 1024;

    private byte[] raw = {};
    private int rawStart;
    private int rawEnd;
    private int lastRequest;

    /// The end of what was given so far, counted from the document's begin.
    private long total;

    /// Null until the first bytes have told.
    @Nullable
    public Encoding encoding;

    /// The text; the raw bytes themselves if those are UTF-8.
    public byte[] text = raw;

    public int textStart;
    public int textEnd;

    /// From where on the text is a translation, and of which byte on.
    private int anchorText;

    private int anchorRaw;

    /// Whether half a unit of UTF-16 is left over at the end.
    public boolean oddTail;

    /// Whether any bytes were given, be they none.
    public boolean given;

    private long line;
    private long column;
    private int positionAt;

    /// Makes room and appends bytes.
    ///
    /// @return whether what stood in the buffer stays in its place
    public boolean fill(byte[] data, int from, int count, int request) {
        lastRequest = request;
        boolean stays = true;
        if (!given || request > raw.length - rawEnd) {
            given = true;
            makeRoom(request);
            stays = false;
        }
        System.arraycopy(data, from, raw, rawEnd, count);
        rawEnd += count;
        total += count;
        return stays;
    }

    /// Gets ready to go on where the last call has stopped.
    public void resume() {
        translate();
        positionAt = textStart;
    }

    /// Counts lines and columns once more from where the last call has begun, as expat does after an error.
    public void repeat() {
        positionAt = textStart;
    }

    private void makeRoom(int count) {
        int keep = Math.min(rawStart, CONTEXT);
        int needed = Math.addExact(count, rawEnd - rawStart + keep);
        int moved = rawStart - keep;
        byte[] target = raw;
        if (needed > raw.length || raw.length == 0) {
            int size = raw.length == 0 ? FIRST_SIZE : raw.length;
            do {
                size = Math.multiplyExact(size, 2);
            } while (size < needed);
            target = new byte[size];
        }
        System.arraycopy(raw, moved, target, 0, rawEnd - moved);
        raw = target;
        rawEnd -= moved;
        rawStart = keep;
    }

    private void translate() {
        Encoding known = encoding;
        oddTail = false;
        anchorText = 0;
        if (known == null || known.isIdentity()) {
            text = raw;
            textStart = rawStart;
            textEnd = rawEnd;
            anchorRaw = 0;
            return;
        }
        ByteText out = new ByteText(rawEnd - rawStart + 16);
        known.decode(raw, rawStart, rawEnd, out);
        oddTail = known.unit() == 2 && (rawEnd - rawStart & 1) != 0;
        text = out.bytes;
        textStart = 0;
        textEnd = out.size;
        anchorRaw = rawStart;
    }

    /// Says how the bytes are to be read, before any was consumed. The text may stand elsewhere then.
    public void begin(Encoding known) {
        encoding = known;
        translate();
        positionAt = textStart;
    }

    /// Says how the bytes from a place on are to be read; those before were ASCII. They keep their places.
    public void change(Encoding known, int at) {
        encoding = known;
        if (known.isIdentity() || known.unit() != 1) {
            return;
        }
        ByteText out = new ByteText(rawEnd + 16);
        out.add(text, 0, at);
        known.decode(raw, at, rawEnd, out);
        text = out.bytes;
        textEnd = out.size;
        anchorText = at;
        anchorRaw = at;
    }

    private int rawOf(int at) {
        Encoding known = encoding;
        if (known == null || at < anchorText) {
            return at;
        }
        return anchorRaw + known.rawLength(text, anchorText, at);
    }

    /// How many bytes text stands for.
    public int rawLength(int from, int to) {
        Encoding known = encoding;
        return known == null ? to - from : known.rawLength(text, from, to);
    }

    /// Whether what there is can be worth another look, after one that needed more.
    ///
    /// @param before how many bytes there were then
    public boolean isWorthALook(int before) {
        int room = raw.length - rawEnd + Math.max(0, rawStart - CONTEXT);
        return rawEnd - rawStart >= 2L * before || lastRequest > room;
    }

    /// How many bytes wait.
    public int waiting() {
        return rawEnd - rawStart;
    }

    /// Lets go of the text before a place.
    public void consume(int at) {
        advance(at);
        rawStart = rawOf(at);
        textStart = at;
    }

    /// Where text stands in the document, in bytes.
    public long byteIndex(int at) {
        return total - (rawEnd - rawOf(at));
    }

    /// The document's bytes from a place on, as far as they are there.
    public byte[] bytesFrom(int at) {
        return java.util.Arrays.copyOfRange(raw, rawOf(at), rawEnd);
    }

    /// Counts lines and columns up to a place in the text.
    public void advance(int to) {
        byte[] b = text;
        int at = positionAt;
        while (at < to) {
            byte each = b[at];
            if (each == '\n' || each == '\r') {
                line++;
                column = 0;
                at++;
                if (each == '\r' && at < to && b[at] == '\n') {
                    at++;
                }
            } else {
                column++;
                at += each == ByteKind.MARK ? 1 : ByteKind.width(each);
            }
        }
        positionAt = Math.max(positionAt, to);
    }

    /// The line of a place, or of where we are if that is further; from 0.
    public long line(int at) {
        if (at >= positionAt) {
            advance(at);
        }
        return line;
    }

    /// The column of a place, or of where we are if that is further; from 0.
    public long column(int at) {
        if (at >= positionAt) {
            advance(at);
        }
        return column;
    }
}
