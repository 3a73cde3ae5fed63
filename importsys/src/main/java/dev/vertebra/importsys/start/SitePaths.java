package dev.vertebra.importsys.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the library's `site` would make of a path, for the usual case: plain entries in `.pth` files, nothing to run.
///
/// A plan changes nothing. Where it meets something that only Python can do right (a line to be executed, a text that
/// is not ASCII, an error to be told) there is no plan and `site` itself has to run. Compare CPython Lib/site.py
/// `main`.
public final class SitePaths {
    private static final String PACKAGES = "site-packages";

    private final Installation installation;
    private final List<String> path = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private boolean plain = true;

    /// What `site` leaves behind.
    ///
    /// @param path the new entries of `sys.path`
    /// @param prefix the prefix of the virtual environment, or null outside of one
    /// @param home what its file calls `home`, or null
    /// @param prefixes `site.PREFIXES`
    /// @param enablesUser `site.ENABLE_USER_SITE`; null if it would not be safe
    /// @param userBase `site.USER_BASE`
    /// @param userSite `site.USER_SITE`
    public record Plan(
            List<String> path,
            @Nullable String prefix,
            @Nullable String home,
            List<String> prefixes,
            @Nullable Boolean enablesUser,
            String userBase,
            String userSite) {}

    private SitePaths(Installation installation) {
        this.installation = installation;
    }

    /// Makes a plan.
    ///
    /// @param before the entries of `sys.path`
    /// @param allowsUser whether the command line allows the user's packages
    /// @param userBase the value of PYTHONUSERBASE, or null
    /// @param home the value of HOME, or null
    /// @return null if only `site` itself will do
    public static @Nullable Plan plan(
            Installation installation,
            List<String> before,
            boolean allowsUser,
            @Nullable String userBase,
            @Nullable String home) {
        if (userBase == null && home == null) {
            return null;
        }
        String base = userBase != null && !userBase.isEmpty()
                ? userBase
                : home == null ? null : stripSlashes(home) + "/.local";
        return base == null ? null : new SitePaths(installation).plan(before, allowsUser, base);
    }

    private static String stripSlashes(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    private @Nullable Plan plan(List<String> before, boolean allowsUser, String userBase) {
        for (String entry : before) {
            add(Path.of(entry));
        }
        prefixes.add(installation.prefix());
        prefixes.add(installation.execPrefix());
        VirtualEnvironment environment =
                installation.executable().isEmpty() ? null : VirtualEnvironment.of(installation.executable());
        Boolean enables = null;
        if (environment != null) {
            packagesOf(environment.prefix());
            if (environment.seesSystem()) {
                prefixes.addFirst(environment.prefix());
            } else {
                prefixes.clear();
                prefixes.add(environment.prefix());
                enables = Boolean.FALSE;
            }
        }
        if (enables == null) {
            enables = allowsUser ? (Identity.isSafe() ? Boolean.TRUE : null) : Boolean.FALSE;
        }
        Path userSite = Path.of(userBase, "lib", Installation.VERSIONED, PACKAGES);
        if (Boolean.TRUE.equals(enables) && Files.isDirectory(userSite)) {
            addFolder(userSite);
        }
        for (String prefix : new ArrayList<>(new java.util.LinkedHashSet<>(prefixes))) {
            packagesOf(prefix);
        }
        return plain
                ? new Plan(
                        path,
                        environment == null ? null : environment.prefix(),
                        environment == null ? null : environment.home(),
                        prefixes,
                        enables,
                        userBase,
                        userBase + "/lib/" + Installation.VERSIONED + "/" + PACKAGES)
                : null;
    }

    private void add(Path entry) {
        String normal = entry.toAbsolutePath().normalize().toString();
        if (known.add(normal)) {
            path.add(normal);
        }
    }

    private void packagesOf(String prefix) {
        if (prefix.isEmpty()) {
            return;
        }
        packagesIn(prefix, installation.platlibdir());
        if (!installation.platlibdir().equals("lib")) {
            packagesIn(prefix, "lib");
        }
    }

    private void packagesIn(String prefix, String platlibdir) {
        Path folder = Path.of(prefix, platlibdir, Installation.VERSIONED, PACKAGES);
        if (Files.isDirectory(folder)) {
            addFolder(folder);
        }
    }

    /// Compare CPython Lib/site.py `addsitedir`.
    private void addFolder(Path folder) {
        add(folder);
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.pth")) {
            for (Path file : files) {
                names.add(String.valueOf(file.getFileName()));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that can't be read has no files for `site` either.
            return;
        }
        for (String name : names) {
            if (!name.startsWith(".")) {
                addLines(folder, folder.resolve(name));
            }
        }
    }

    /// Compare CPython Lib/site.py `addpackage`.
    private void addLines(Path folder, Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            plain = false;
            return;
        }
        for (byte b : content) {
            if (b < '\t' || b > '\r' && b < ' ') {
                plain = false;
                return;
            }
        }
        for (String line : new String(content, StandardCharsets.US_ASCII).split("[\n\r\u000b\f]", -1)) {
            if (line.startsWith("import ") || line.startsWith("import\t")) {
                plain = false;
                return;
            }
            String entry = line.stripTrailing();
            if (!entry.isEmpty() && !line.startsWith("#")) {
                Path added = folder.resolve(entry);
                if (Files.exists(added)) {
                    add(added);
                }
            }
        }
    }
}
