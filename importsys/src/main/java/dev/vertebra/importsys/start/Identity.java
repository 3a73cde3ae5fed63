package dev.vertebra.importsys.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a process runs with the rights of the user who started it.
final class Identity {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Identity() {}

    /// Whether real and effective user are the same, and so the groups. Where the system does not tell, they are: no
    /// JVM is started with another's rights there.
    static boolean isSafe() {
        try {
            for (String line : Files.readAllLines(STATUS, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("Uid:") || line.startsWith("Gid:")) {
                    String[] ids = line.substring(4).strip().split("\t", -1);
                    if (ids.length > 1 && !ids[0].equals(ids[1])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            // No Linux.
            return true;
        }
    }
}
