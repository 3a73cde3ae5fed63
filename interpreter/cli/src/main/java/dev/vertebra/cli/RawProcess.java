package dev.vertebra.cli;

import dev.vertebra.natives.process.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Arguments and environment as the system gave them, bytes that the JVM could not decode included (PEP 383).
///
/// The JVM decodes both by the locale, and what the locale does not know is lost; Linux keeps the bytes in `/proc`.
final class RawProcess {
    private RawProcess() {}

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static List<String> read(String file) throws IOException {
        List<String> texts = new ArrayList<>();
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        for (byte b : Files.readAllBytes(Path.of(file))) {
            if (b == 0) {
                texts.add(Environment.decode(one.toByteArray()));
                one.reset();
            } else {
                one.write(b);
            }
        }
        return texts;
    }

    /// The arguments of the program.
    static String[] arguments(String[] args) {
        boolean plain = true;
        for (String arg : args) {
            plain &= isPlain(arg);
        }
        if (plain) {
            return args;
        }
        try {
            List<String> all = read("/proc/self/cmdline");
            return all.subList(all.size() - args.length, all.size()).toArray(String[]::new);
        } catch (IOException e) {
            // No Linux: what the JVM has decoded is all that there is.
            return args;
        }
    }

    /// The environment variables.
    static Map<String, String> environment(Map<String, String> given) {
        if (given.values().stream().allMatch(RawProcess::isPlain)
                && given.keySet().stream().allMatch(RawProcess::isPlain)) {
            return given;
        }
        try {
            Map<String, String> all = new LinkedHashMap<>();
            for (String entry : read("/proc/self/environ")) {
                int equals = entry.indexOf('=', 1);
                if (equals > 0) {
                    all.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
                }
            }
            return all;
        } catch (IOException e) {
            // No Linux: what the JVM has decoded is all that there is.
            return given;
        }
    }
}
