package dev.vertebra.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The environment variables of every run, the recorded one and the judged one alike.
public final class Surroundings {
    private static final List<String> KEPT = List.of("PATH", "HOME", "JAVA_HOME", "TMPDIR");

    private Surroundings() {}

    /// The variables for one case: few from outside, fixed ones, then the case's own.
    public static Map<String, String> of(Case subject) {
        Map<String, String> env = kept();
        env.put("LC_ALL", "C.UTF-8");
        env.put("TZ", "UTC");
        env.put("TERM", "dumb");
        env.put("COLUMNS", "80");
        env.put("NO_COLOR", "1");
        env.put("PYTHON_COLORS", "0");
        env.put("PYTHONHASHSEED", "0");
        env.put("PYTHONDONTWRITEBYTECODE", "1");
        env.putAll(subject.header().env());
        return env;
    }

    /// What is passed on from outside, in a map that the caller may add to.
    public static Map<String, String> kept() {
        Map<String, String> env = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = System.getenv(name);
            if (value != null) {
                env.put(name, value);
            }
        }
        return env;
    }
}
