package dev.vertebra.importsys.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// Programs in a zip archive, whose file stands at the front of `sys.path` as a folder would.
public final class ZipProgram {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipProgram() {}

    /// Whether a file is a zip archive, by the record at its end; there may be anything before the archive.
    public static boolean isZip(Path file) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            long size = opened.length();
            byte[] tail = new byte[(int) Math.min(size, END_RECORD + LONGEST_COMMENT)];
            opened.seek(size - tail.length);
            opened.readFully(tail);
            for (int i = tail.length - END_RECORD; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
