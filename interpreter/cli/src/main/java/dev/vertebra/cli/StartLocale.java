package dev.vertebra.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The locale of text that the environment asks for, and what CPython makes of one that knows ASCII only: the UTF-8
/// mode (PEP 540), and C.UTF-8 for the program and those that it starts (PEP 538).
///
/// Text is UTF-8 here, so a locale with another encoding counts as one that is not installed, which is C for the C
/// library.
final class StartLocale {
    private static final String CATEGORY = "LC_CTYPE";
    private static final String COERCED = "C.UTF-8";
    private static final Set<String> PLAIN = Set.of("C", "POSIX");

    private final Map<String, String> environment;
    private final @Nullable String wish;

    /// @param environment the variables
    /// @param ignoring whether those that are Python's are not looked at
    StartLocale(Map<String, String> environment, boolean ignoring) {
        this.environment = environment;
        this.wish = ignoring ? null : environment.get("PYTHONCOERCECLOCALE");
    }

    /// Whether the locale knows ASCII only.
    boolean isPlain() {
        for (String name : new String[] {"LC_ALL", CATEGORY, "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return PLAIN.contains(value) || !isUnicode(value);
            }
        }
        return true;
    }

    private static boolean isUnicode(String locale) {
        String name = locale.toLowerCase(Locale.ROOT).replace("-", "");
        return name.endsWith("utf8") || name.contains("utf8@");
    }

    private boolean isCoerced() {
        return isPlain()
                && !"0".equals(wish)
                && environment.getOrDefault("LC_ALL", "").isEmpty();
    }

    /// The variables for the program.
    Map<String, String> environment() {
        if (!isCoerced()) {
            return environment;
        }
        Map<String, String> changed = new LinkedHashMap<>(environment);
        changed.put(CATEGORY, COERCED);
        return changed;
    }

    /// What `PYTHONCOERCECLOCALE=warn` asks to be told, or null.
    @Nullable
    String warning() {
        if (!"warn".equals(wish) || !isPlain()) {
            return null;
        }
        return isCoerced()
                ? "Python detected LC_CTYPE=C: LC_CTYPE coerced to C.UTF-8 (set another locale or"
                        + " PYTHONCOERCECLOCALE=0 to disable this locale coercion behavior)."
                : "Python runtime initialized with LC_CTYPE=C (a locale with default ASCII encoding), which may cause"
                        + " Unicode compatibility problems. Using C.UTF-8, C.utf8, or UTF-8 (if available) as"
                        + " alternative Unicode-compatible locales is recommended.";
    }
}
