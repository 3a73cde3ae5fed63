package dev.vertebra.conformance.bytecode;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.bytecode.model.CodeDiff;
import dev.vertebra.bytecode.model.CodeModel;
import dev.vertebra.bytecode.verify.Problem;
import dev.vertebra.bytecode.verify.Verifier;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Does with every code object in a folder what our library for bytecode can do, and says where the outcome is not
/// CPython's: reading and writing, verifying, taking apart and putting together, disassembling.
///
/// The folder is made by `conformance/bin/library.py`. Its last line says how many code objects there were.
public final class CodeSweep {
    /// For code that is nested as deep as CPython allows.
    private static final long STACK = 1L << 28;

    private static final Disassembler.Options ALL =
            Disassembler.Options.PLAIN.withCaches(true).withOffsets(true).withAdaptive(true);

    private final ThreadState ts = ThreadState.current();
    private int codes;

    /// Sweeps a folder.
    public static void main(String[] arguments) throws InterruptedException {
        Thread thread = new Thread(null, () -> new CodeSweep().sweep(Path.of(arguments[0])), "sweep", STACK);
        thread.start();
        thread.join();
    }

    private void sweep(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".marshal"))
                    .sorted()
                    .toList()) {
                check(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(codes + " code objects");
    }

    private void check(Path file) throws IOException {
        PyCode code = (PyCode) MarshalReader.load(ts, Files.readAllBytes(file));
        byte[] again = Files.readAllBytes(Path.of(file.toString().replace(".marshal", ".again")));
        if (!Arrays.equals(again, MarshalWriter.dump(ts, code))) {
            System.out.println(file + ": written differently");
        }
        check(file, code);
        Path text = Path.of(file.toString().replace(".marshal", ".dis"));
        if (Files.exists(text)) {
            String shown = Disassembler.text(ts, code, Disassembler.Options.PLAIN) + Disassembler.text(ts, code, ALL);
            compare(
                    file,
                    withoutAddresses(new String(Files.readAllBytes(text), StandardCharsets.UTF_8)),
                    withoutAddresses(shown));
        }
    }

    private static String withoutAddresses(String text) {
        // The name of a file in Latin-1 or with lone surrogates comes out of UTF-8 differently; it is not the point
        // here.
        return text.replaceAll("0x[0-9a-f.]+", "0x")
                .replaceAll("[^\\x00-\\x7f]+|\\?", "?")
                .replaceAll("\\?+", "?");
    }

    private static void compare(Path file, String theirs, String ours) {
        if (theirs.equals(ours)) {
            return;
        }
        List<String> left = theirs.lines().toList();
        List<String> right = ours.lines().toList();
        int at = 0;
        while (at < left.size() && at < right.size() && left.get(at).equals(right.get(at))) {
            at++;
        }
        System.out.println(
                file + ": shown differently at line " + at + ": " + left.subList(at, Math.min(at + 1, left.size()))
                        + " and " + right.subList(at, Math.min(at + 1, right.size())));
    }

    private void check(Path file, PyCode code) {
        codes++;
        List<Problem> problems = Verifier.check(code);
        if (!problems.isEmpty()) {
            System.out.println(file + ": " + code.co_qualname() + " refused: " + problems);
        }
        // CPython reserves room for some handlers that have become unreachable; the model's size is that of what is
        // there.
        PyCode rebuilt = CodeModel.of(code).build();
        List<String> differences = CodeDiff.of(ts, code, rebuilt).stream()
                .filter(line -> !line.contains(": co_stacksize: ") || rebuilt.co_stacksize > code.co_stacksize)
                .toList();
        if (!differences.isEmpty()) {
            System.out.println(file + ": rebuilt differently: " + differences.getFirst());
        }
        for (int i = 0; i < code.co_consts().size(); i++) {
            if (code.co_consts().get(i) instanceof PyCode nested) {
                check(file, nested);
            }
        }
    }
}
