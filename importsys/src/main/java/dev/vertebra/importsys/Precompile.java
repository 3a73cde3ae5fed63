package dev.vertebra.importsys;

import dev.vertebra.bytecode.marshal.CodeIndex;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.CompiledLibrary;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.files.SourceHash;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Compiles the source files of a folder, and of the folders in it, to one file of compiled files that stay valid
/// whatever becomes of the sources: a [CompiledLibrary].
///
/// They carry the hash of the source and say that it is not to be looked at (PEP 552): an image that is copied, so that
/// its files are of another time, needs no compiling, and neither does one that can't be written.
public final class Precompile {
    private static final int STEP = 100;
    private static final byte[] NOTHING = {};

    private final ThreadState ts;
    private final java.nio.file.Path root;
    private final java.io.PrintStream progress;
    private final @Nullable CompiledLibrary earlier;
    private final SortedMap<String, CompiledLibrary.Entry> entries = new TreeMap<>();
    private int compiled;
    private int failed;

    private Precompile(ThreadState ts, java.nio.file.Path root, java.io.PrintStream progress) {
        this.ts = ts;
        this.root = root;
        this.progress = progress;
        this.earlier = CompiledLibrary.of(root);
    }

    /// Compiles a folder. What was compiled before and still fits its source is kept; files that can't be compiled are
    /// named.
    ///
    /// @param skip names of folders that are not looked into
    /// @return how many files could not be compiled
    public static int folder(ThreadState ts, java.nio.file.Path folder, Set<String> skip, java.io.PrintStream progress)
            throws IOException {
        java.nio.file.Path root = folder.toAbsolutePath().normalize();
        Precompile run = new Precompile(ts, root, progress);
        List<java.nio.file.Path> sources = new ArrayList<>();
        java.nio.file.Files.walkFileTree(root, new java.nio.file.SimpleFileVisitor<>() {
            @Override
            public java.nio.file.FileVisitResult preVisitDirectory(
                    java.nio.file.Path dir, BasicFileAttributes attributes) {
                return skip.contains(String.valueOf(dir.getFileName()))
                        ? java.nio.file.FileVisitResult.SKIP_SUBTREE
                        : java.nio.file.FileVisitResult.CONTINUE;
            }

            @Override
            public java.nio.file.FileVisitResult visitFile(java.nio.file.Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".py")) {
                    sources.add(file);
                }
                return java.nio.file.FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(sources);
        for (int i = 0; i < sources.size(); i++) {
            run.file(sources.get(i));
            if ((i + 1) % STEP == 0 || i + 1 == sources.size()) {
                progress.println("compiled " + (i + 1) + " of " + sources.size() + " files");
            }
        }
        CompiledLibrary.write(root, run.entries);
        progress.println(run.compiled + " files compiled, " + run.failed + " not compilable");
        return run.failed;
    }

    private void file(java.nio.file.Path source) {
        String path = source.toString();
        String cache = Paths.cacheOf(ts, path, null);
        if (cache == null) {
            return;
        }
        byte[] text = FileAccess.read(path);
        Pyc header = Pyc.ofHash(SourceHash.of(text), false);
        byte[] data = earlier == null ? null : earlier.find(cache, text.length);
        if (data == null
                || data.length <= Pyc.HEADER
                || !Arrays.equals(header.write(NOTHING), Arrays.copyOf(data, Pyc.HEADER))) {
            data = compiled(path, text, header);
        }
        if (data != null) {
            String name = root.relativize(FilePaths.of(cache)).toString();
            entries.put(name, new CompiledLibrary.Entry(data, text.length));
        }
    }

    private byte @Nullable [] compiled(String path, byte[] text, Pyc header) {
        try {
            PyObject code = CodeFiles.compile(ts, PyBytes.of(text), PyStr.of(path), PyInt.of(-1));
            compiled++;
            return CodeIndex.append(header.write(MarshalWriter.dump(ts, code)), Pyc.HEADER);
        } catch (PyException e) {
            failed++;
            progress.println(path + ": " + e.value().type().name() + ": " + Text.str(ts, e.value()));
            return null;
        }
    }
}
