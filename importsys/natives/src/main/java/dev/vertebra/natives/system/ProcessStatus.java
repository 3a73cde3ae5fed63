package dev.vertebra.natives.system;

import dev.vertebra.natives.files.Errno;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// What the system tells of this process by labels, in `/proc/self/status`.
///
/// The file is read whole, not by lines, because `site` asks four times at every start.
public final class ProcessStatus {
    private ProcessStatus() {}

    /// The words behind a label; none where the system does not tell.
    public static List<String> words(String label) {
        List<String> words = new ArrayList<>();
        String text = text();
        int at = text.indexOf("\n" + label + ":");
        if (at >= 0) {
            int from = at + label.length() + 2;
            StringTokenizer each = new StringTokenizer(text.substring(from, text.indexOf('\n', from)));
            while (each.hasMoreTokens()) {
                words.add(each.nextToken());
            }
        }
        return words;
    }

    /// One of the numbers behind a label; 0 where the system does not tell.
    public static int number(String label, int index) {
        List<String> words = words(label);
        return words.isEmpty() ? 0 : Integer.parseInt(words.get(index));
    }

    private static String text() {
        try (FileInputStream file = new FileInputStream("/proc/self/status")) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (FileNotFoundException e) {
            return "";
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }
}
