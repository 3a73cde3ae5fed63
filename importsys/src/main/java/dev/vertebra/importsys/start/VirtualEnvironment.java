package dev.vertebra.importsys.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the `pyvenv.cfg` beside a program, or one folder above it, says. PEP 405.
///
/// @param prefix the folder of the environment: that above the program's
/// @param home the folder of the program that made it; null if the file does not say
/// @param seesSystem whether the packages of the installation are to be found too
record VirtualEnvironment(String prefix, @Nullable String home, boolean seesSystem) {
    private static final String FILE = "pyvenv.cfg";

    /// The environment that a program is in, or null if it is in none.
    static @Nullable VirtualEnvironment of(String executable) {
        Path folder = Path.of(executable).toAbsolutePath().normalize().getParent();
        Path prefix = folder == null ? null : folder.getParent();
        if (folder == null || prefix == null) {
            return null;
        }
        for (Path each : new Path[] {folder, prefix}) {
            Path file = each.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return read(file, prefix.toString());
            }
        }
        return null;
    }

    private static @Nullable VirtualEnvironment read(Path file, String prefix) {
        String home = null;
        boolean seesSystem = true;
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    continue;
                }
                String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                String value = line.substring(equals + 1).strip();
                if (key.equals("home")) {
                    home = value;
                } else if (key.equals("include-system-site-packages")) {
                    seesSystem = value.toLowerCase(Locale.ROOT).equals("true");
                }
            }
        } catch (IOException e) {
            // The library's `site` reads it again and tells what is wrong.
            return new VirtualEnvironment(prefix, null, true);
        }
        return new VirtualEnvironment(prefix, home, seesSystem);
    }
}
