package dev.vertebra.compiler;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.unit.CodeFlags;
import dev.vertebra.compiler.unit.CodeUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// Writes all fields of a code object and of those inside it as text, in the form of the recordings.
final class UnitDump {
    private final StringBuilder out = new StringBuilder();

    private UnitDump() {}

    static String of(CodeUnit unit) {
        UnitDump dump = new UnitDump();
        dump.unit(unit);
        return dump.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void unit(CodeUnit c) {
        List<CodeUnit> nested = new ArrayList<>();
        line("== " + c.qualname() + " @" + c.firstLine());
        line("name " + c.name() + " args " + c.argCount() + " " + c.posOnlyArgCount() + " " + c.kwOnlyArgCount()
                + " flags " + Integer.toHexString(c.flags()) + " stack " + c.stackSize());
        line("names " + String.join(" ", c.names()));
        StringBuilder locals = new StringBuilder("locals");
        for (int i = 0; i < c.localsPlusNames().size(); i++) {
            int kind = c.localsPlusKinds()[i];
            locals.append(' ').append(c.localsPlusNames().get(i)).append(':');
            locals.append((kind & CodeFlags.FAST_LOCAL) != 0 ? "L" : "");
            locals.append((kind & CodeFlags.FAST_CELL) != 0 ? "C" : "");
            locals.append((kind & CodeFlags.FAST_FREE) != 0 ? "F" : "");
        }
        line(locals.toString());
        for (int i = 0; i < c.consts().size(); i++) {
            line("const " + i + " " + constant(c.consts().get(i), nested));
        }
        HexFormat hex = HexFormat.of();
        line("code " + hex.formatHex(c.code()));
        line("lines " + hex.formatHex(c.lineTable()));
        line("exc " + hex.formatHex(c.exceptionTable()));
        nested.forEach(this::unit);
    }

    private static String constant(Object value, List<CodeUnit> nested) {
        if (value instanceof CodeUnit unit) {
            nested.add(unit);
            return "code " + unit.name();
        }
        return switch ((Constant) value) {
            case Constant.None n -> "None";
            case Constant.Bool b -> b.value() ? "True" : "False";
            case Constant.Ellipsis e -> "Ellipsis";
            case Constant.Int i -> "i" + i.value();
            case Constant.Float f -> "f" + bits(f.value());
            case Constant.Complex c -> "c" + bits(c.real()) + "," + bits(c.imag());
            case Constant.Str s -> string(s);
            case Constant.Bytes b -> "b" + HexFormat.of().formatHex(b.value());
            case Constant.Tuple t -> tuple(t, nested);
            case Constant.FrozenSet s -> set(s, nested);
        };
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToRawLongBits(value));
    }

    private static String string(Constant.Str s) {
        StringBuilder text = new StringBuilder("s");
        for (int p : s.toCodePoints()) {
            if (p >= ' ' && p < 0x7F && p != '\\') {
                text.append((char) p);
            } else {
                text.append('\\').append(Integer.toHexString(p)).append(';');
            }
        }
        return text.toString();
    }

    private static String tuple(Constant.Tuple t, List<CodeUnit> nested) {
        StringBuilder text = new StringBuilder("(");
        for (Constant element : t.elements()) {
            text.append(constant(element, nested)).append(" | ");
        }
        return text.append(')').toString();
    }

    private static String set(Constant.FrozenSet s, List<CodeUnit> nested) {
        List<String> elements = new ArrayList<>();
        for (Constant element : s.elements()) {
            elements.add(constant(element, nested));
        }
        Collections.sort(elements);
        return "{" + String.join(" | ", elements) + "}";
    }
}
