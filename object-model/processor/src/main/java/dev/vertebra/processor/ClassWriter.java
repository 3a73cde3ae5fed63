package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the source of a natives class.
final class ClassWriter {
    /// How much code one method may have; HotSpot compiles none over 8,000 bytes.
    private static final int CHUNK = 2400;

    private static final int ROWS_PER_METHOD = 120;

    private final NativeClass natives;
    private final StringBuilder out = new StringBuilder();

    ClassWriter(NativeClass natives) {
        this.natives = natives;
    }

    /// The source.
    String write() {
        head();
        rows();
        for (Map.Entry<Shape, List<Entries.Case>> entry : Entries.of(natives).entrySet()) {
            entry(entry.getKey(), chunks(entry.getValue()));
        }
        return out.append("}\n").toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void head() {
        line("package " + natives.packageName() + ";");
        line("");
        line("import dev.vertebra.declare.Generated;");
        if (!natives.packageName().equals("dev.vertebra.objectmodel")) {
            line("import dev.vertebra.objectmodel.*;");
        }
        line("import org.jspecify.annotations.Nullable;");
        line("");
        line("@Generated(\"dev.vertebra.processor.NativeProcessor\")");
        line("@SuppressWarnings({\"all\", \"cast\", \"rawtypes\", \"unchecked\"})");
        line("final class " + natives.name() + " extends Native {");
        line("    private " + natives.name()
                + "(int id, Kind kind, String name, String signature, @Nullable String doc) {");
        line("        super(id, kind, name, signature, doc);");
        line("    }");
        line("");
        line("    @Override");
        line("    protected String owner() {");
        line("        return " + literal(natives.owner()) + ";");
        line("    }");
    }

    private void rows() {
        int size = natives.rows().size();
        line("");
        line("    static Native[] rows() {");
        line("        Native[] rows = new Native[" + size + "];");
        for (int from = 0; from < size; from += ROWS_PER_METHOD) {
            line("        rows" + from + "(rows);");
        }
        line("        return rows;");
        line("    }");
        for (int from = 0; from < size; from += ROWS_PER_METHOD) {
            line("");
            line("    private static void rows" + from + "(Native[] rows) {");
            for (int id = from; id < Math.min(size, from + ROWS_PER_METHOD); id++) {
                row(id, natives.rows().get(id));
            }
            line("    }");
        }
    }

    private void row(int id, Row row) {
        Signature signature = row.signature();
        String text = signature == null ? "" : signature.parametersText();
        if (!row.kind().equals("FUNCTION")) {
            text = text.replace("$", "");
        }
        line("        rows[" + id + "] = new " + natives.name() + "(" + id + ", Kind." + row.kind() + ", "
                + literal(row.name()) + ", " + literal(text) + ", " + literal(row.doc()) + ")"
                + (row.shown() == null ? "" : ".shown(" + literal(row.shown()) + ")") + row.passing() + ";");
    }

    private static List<List<Entries.Case>> chunks(List<Entries.Case> cases) {
        List<List<Entries.Case>> chunks = new ArrayList<>();
        int weight = CHUNK;
        for (Entries.Case next : cases) {
            if (weight + next.weight() > CHUNK) {
                chunks.add(new ArrayList<>());
                weight = 0;
            }
            chunks.getLast().add(next);
            weight += next.weight();
        }
        return chunks;
    }

    private void entry(Shape shape, List<List<Entries.Case>> chunks) {
        line("");
        line("    @Override");
        line("    public " + shape.header("") + " {");
        if (chunks.size() == 1) {
            cases(shape, chunks.getFirst());
        } else {
            for (int i = 0; i < chunks.size() - 1; i++) {
                line("        if (id < " + chunks.get(i + 1).getFirst().id() + ") {");
                line("            " + shape.invocation("", "_" + i) + (shape.isVoid() ? " return;" : ""));
                line("        }");
            }
            line("        " + shape.invocation("", "_" + (chunks.size() - 1)));
        }
        line("    }");
        for (int i = 0; chunks.size() > 1 && i < chunks.size(); i++) {
            line("");
            line("    private " + shape.header("_" + i) + " {");
            cases(shape, chunks.get(i));
            line("    }");
        }
    }

    private void cases(Shape shape, List<Entries.Case> cases) {
        line("        switch (id) {");
        for (Entries.Case next : cases) {
            line("            case " + next.id() + " -> { " + next.code() + " }");
        }
        line("            default -> { " + shape.invocation("super.", "") + " }");
        line("        }");
    }

    private static String literal(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                case '\r' -> literal.append("\\r");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
