package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The doc string of a body, and its cleaning: common indentation of all lines but the first goes.
///
/// Compare CPython Python/compile.c _PyCompile_CleanDoc.
public final class DocStrings {
    private static final int TAB = 8;

    private DocStrings() {}

    /// The string that a body begins with, or null.
    public static Constant.@Nullable Str of(List<Stmt> body) {
        return !body.isEmpty()
                        && body.getFirst() instanceof Stmt.ExprStmt e
                        && e.value() instanceof Expr.Constant c
                        && c.value() instanceof Constant.Str s
                ? s
                : null;
    }

    /// A doc string as it is stored.
    public static Constant.Str clean(Constant.Str doc) {
        if (doc.codePoints().length != 0) {
            return doc;
        }
        String text = expandTabs(doc.value());
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int margin = margin(text);
        if (at == 0 && margin == 0 && text.equals(doc.value())) {
            return doc;
        }
        StringBuilder out = new StringBuilder(text.length());
        int start = at;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            out.append(text, start, next);
            start = next;
            for (int i = 0; i < margin && start < text.length() && text.charAt(start) == ' '; i++) {
                start++;
            }
        }
        return Constant.Str.of(out.toString());
    }

    /// The least indentation of the lines after the first that are not blank; 0 if there is none.
    private static int margin(String text) {
        int margin = Integer.MAX_VALUE;
        int at = text.indexOf('\n') + 1;
        while (at > 0 && at <= text.length()) {
            int start = at;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && text.charAt(at) != '\n') {
                margin = Math.min(margin, at - start);
            }
            at = text.indexOf('\n', at) + 1;
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + TAB);
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int spaces = TAB - column % TAB;
                out.repeat(' ', spaces);
                column += spaces;
                continue;
            }
            out.append(c);
            if (c == '\n' || c == '\r') {
                column = 0;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return out.toString();
    }
}
