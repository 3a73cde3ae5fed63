package dev.vertebra.importsys.finders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each tree and finder finds.
final class FindersTest {
    private static final Map<String, String> FILES = Map.of(
            "python/one.py", "x = 1",
            "python/pack/__init__.py", "",
            "python/pack/part.py", "y = 2",
            "python/pack/index.txt", "part.py\ndata.bin\n",
            "python/pack/data.bin", "data",
            "python/space/inner.py", "z = 3",
            "python/only.pyc", "compiled");

    @TempDir
    Path folder;

    @Test
    void memoryHasModulesPackagesAndFoldersWithoutInit() {
        finds(new TreeFinder(below(), "memory:"), true);
    }

    private static MemoryTree below() {
        MemoryTree all = MemoryTree.ofTexts(FILES);
        assertEquals(List.of("python"), all.list(""));
        assertEquals(List.of("one.py", "only.pyc", "pack", "space"), all.list("python"));
        return new MemoryTree(Map.of(
                "one.py", text(all.read("python/one.py")).getBytes(StandardCharsets.UTF_8),
                "pack/__init__.py", new byte[0],
                "pack/part.py", "y = 2".getBytes(StandardCharsets.UTF_8),
                "pack/index.txt", "part.py\ndata.bin\n".getBytes(StandardCharsets.UTF_8),
                "pack/data.bin", "data".getBytes(StandardCharsets.UTF_8),
                "space/inner.py", "z = 3".getBytes(StandardCharsets.UTF_8),
                "only.pyc", "compiled".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void archivesAreReadWhereTheyLie() throws IOException {
        Path file = archive("");
        try (ArchiveTree tree = new ArchiveTree(file)) {
            assertEquals(List.of("one.py", "only.pyc", "pack", "space"), tree.list("python"));
            assertTrue(tree.isFolder("python/pack"));
            assertFalse(tree.isFolder("python/one.py"));
            TreeFinder finder = new TreeFinder(tree, "jar:");
            assertEquals(
                    "jar:python/pack/__init__.py", found(finder, "python.pack").origin());
            assertEquals("y = 2", source(found(finder, "python.pack.part")));
        }
    }

    @Test
    void classPathResourcesNeedAnIndexToBeListed() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {archive("").toUri().toURL()}, null)) {
            ClassPathTree tree = new ClassPathTree(loader, "python");
            assertEquals(List.of("data.bin", "part.py"), tree.list("pack"));
            assertEquals(List.of(), tree.list("space"));
            finds(new TreeFinder(tree, "classpath:"), false);
        }
    }

    @Test
    void layersGiveTheResourcesOfTheirModules() throws IOException {
        ModuleFinder modules = ModuleFinder.of(archive("Automatic-Module-Name: some.python\n"));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(modules, ModuleFinder.of(), Set.of("some.python"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
        try (LayerTree tree = new LayerTree(layer, "python")) {
            assertEquals(List.of("__init__.py", "data.bin", "index.txt", "part.py"), tree.list("pack"));
            finds(new TreeFinder(tree, "layer:"), true);
        }
    }

    private static void finds(TreeFinder finder, boolean knowsFolders) {
        FoundModule one = found(finder, "one");
        assertEquals("x = 1", source(one));
        assertFalse(one.isPackage());
        FoundModule pack = found(finder, "pack");
        assertTrue(pack.isPackage());
        assertEquals("pack", pack.folder());
        assertEquals("y = 2", source(found(finder, "pack.part")));
        assertEquals("data", text(finderTree(pack).read("pack/data.bin")));
        assertInstanceOf(FoundModule.CompiledFile.class, found(finder, "only").content());
        assertNull(finder.find("nothing"));
        assertEquals(knowsFolders, finder.find("space") != null);
        assertEquals("z = 3", source(found(finder, "space.inner")));
    }

    private static ResourceTree finderTree(FoundModule module) {
        ResourceTree tree = module.resources();
        assertNotNull(tree);
        return tree;
    }

    @Test
    void aListRefusesWhatIsNotOnIt() {
        AllowList list = new AllowList(Set.of("json.*", "os.path", "math"));
        for (String name : new String[] {"json", "json.decoder", "os", "os.path", "math"}) {
            assertNull(list.find(name), name);
        }
        for (String name : new String[] {"jsonx", "os.path.more", "mathematics", "socket"}) {
            RefusedImport refused = assertThrows(RefusedImport.class, () -> list.find(name), name);
            assertEquals("import of '" + name + "' is not allowed here", refused.getMessage());
        }
        assertTrue(list.isFirst());
    }

    private Path archive(String manifest) throws IOException {
        Path file = folder.resolve("python.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + manifest);
            for (Map.Entry<String, String> each : FILES.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static FoundModule found(TreeFinder finder, String name) {
        FoundModule module = finder.find(name);
        assertNotNull(module, name);
        return module;
    }

    private static String source(FoundModule module) {
        return text(assertInstanceOf(FoundModule.Source.class, module.content()).bytes());
    }

    private static String text(byte @Nullable [] bytes) {
        assertNotNull(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
