package dev.vertebra.natives.process;

import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.util.LinkedHashMap;
import java.util.Map;

/// The environment variables of a runtime: those it was given, changed by `os.putenv`; programs started from it get
/// them.
///
/// The JVM's own environment can't change. Bytes that are no UTF-8 are surrogates here (PEP 383).
public final class Environment {
    private final Map<String, String> variables = new LinkedHashMap<>();

    Environment() {}

    /// The environment of a runtime.
    public static Environment of(ThreadState ts) {
        return ts.interpreter().extension(Environment.class, Environment::new);
    }

    /// Takes over variables.
    public synchronized void fill(Map<String, String> given) {
        variables.putAll(given);
    }

    /// The variables as they are now.
    public synchronized Map<String, String> all() {
        return new LinkedHashMap<>(variables);
    }

    /// Whether a variable has a value that isn't empty.
    public synchronized boolean isSet(String name) {
        return !variables.getOrDefault(name, "").isEmpty();
    }

    /// Sets a variable.
    public synchronized void set(String name, String value) {
        variables.put(name, value);
    }

    /// Takes a variable away.
    public synchronized void remove(String name) {
        variables.remove(name);
    }

    /// The text of bytes from the system.
    public static String decode(byte[] bytes) {
        return FilePaths.decode(bytes);
    }

    /// The bytes of a text for the system.
    public static byte[] encode(String text) {
        return FilePaths.encode(text);
    }
}
