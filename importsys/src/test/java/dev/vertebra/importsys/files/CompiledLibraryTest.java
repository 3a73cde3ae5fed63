package dev.vertebra.importsys.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of compiled files: what is found in it, and when it is none.
final class CompiledLibraryTest {
    @TempDir
    Path folder;

    private @Nullable CompiledLibrary library() {
        return CompiledLibrary.of(folder);
    }

    private Path file() {
        return folder.resolve("__pycache__/library.vertebra-313.pycs");
    }

    private static byte[] content(String name) {
        return ("code of " + name).getBytes(StandardCharsets.UTF_8);
    }

    private void write(String... names) throws IOException {
        TreeMap<String, CompiledLibrary.Entry> entries = new TreeMap<>();
        for (String name : names) {
            entries.put(name, new CompiledLibrary.Entry(content(name), name.length()));
        }
        CompiledLibrary.write(folder, entries);
    }

    @Test
    void eachFileIsFoundByThePathThatItWouldHave() throws IOException {
        String[] names = {"a/b.pyc", "a.pyc", "a/\u00e9\ud83d\ude00.pyc", "a/\uffff.pyc", "", "z", "a/b.pyc.x"};
        write(names);
        CompiledLibrary library = library();
        assertNotNull(library);
        for (String name : names) {
            assertArrayEquals(content(name), library.find(folder + "/" + name, name.length()), name);
        }
        for (String other : new String[] {folder + "/b.pyc", folder + "/zz", "/a.pyc", "a.pyc", folder + "x/a.pyc"}) {
            assertNull(library.find(other, 5), other);
        }
    }

    @Test
    void namesOfOneHashAreToldApart() throws IOException {
        write("Aa.pyc", "BB.pyc", "b.pyc");
        assertEquals("Aa.pyc".hashCode(), "BB.pyc".hashCode());
        CompiledLibrary library = library();
        assertNotNull(library);
        assertArrayEquals(content("Aa.pyc"), library.find(folder + "/Aa.pyc", 6));
        assertArrayEquals(content("BB.pyc"), library.find(folder + "/BB.pyc", 6));
    }

    @Test
    void aSourceOfAnotherSizeHasNone() throws IOException {
        write("a.pyc");
        CompiledLibrary library = library();
        assertNotNull(library);
        assertNull(library.find(folder + "/a.pyc", 6));
        assertNull(library.find(folder + "/a.pyc", 5 + (1L << 32)));
    }

    @Test
    void aFileThatIsNotWholeIsNone() throws IOException {
        write("a.pyc", "b.pyc");
        byte[] whole = Files.readAllBytes(file());
        assertEquals(12 + 2 * (24 + 5 + 13), whole.length);
        for (int size : new int[] {0, 1, 11, 12, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, size));
            assertNull(library(), () -> "of " + size + " bytes");
        }
        Files.write(file(), new byte[whole.length]);
        assertNull(library());
    }

    @Test
    void aLibraryNeedNotHaveOne() {
        assertNull(library());
    }
}
