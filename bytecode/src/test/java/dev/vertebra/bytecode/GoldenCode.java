package dev.vertebra.bytecode;

import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Code that CPython 3.13.0 made of the snippets beside this class: marshalled, and as its `dis` shows it.
public final class GoldenCode {
    /// The snippets.
    public static final List<String> NAMES = List.of("shapes", "control");

    private GoldenCode() {}

    /// The marshalled code of a snippet.
    public static byte[] marshalled(String name) {
        return resource(name + ".marshal");
    }

    /// The code object of a snippet.
    public static PyCode code(String name) {
        return (PyCode) MarshalReader.load(ThreadState.current(), marshalled(name));
    }

    /// The disassembly of a snippet, without addresses.
    public static String disassembly(String name) {
        return new String(resource(name + ".dis"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = GoldenCode.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
