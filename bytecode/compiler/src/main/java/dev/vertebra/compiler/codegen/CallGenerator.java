package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.Symbols;
import java.util.ArrayList;
import java.util.List;

/// Generates calls: of functions, of methods without a bound method in between, and of `super()`.
///
/// Compare CPython Python/compile.c compiler_call, maybe_optimize_method_call, compiler_call_helper.
final class CallGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;

    CallGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void call(Expr.Call c) {
        checkKeywords(c.keywords());
        if (c.func() instanceof Expr.Attribute method && isMethodCall(c, method)) {
            methodCall(c, method);
            return;
        }
        g.warnings.caller(c.func());
        g.exprs.visit(c.func());
        w.op(c.func().position(), Op.PUSH_NULL);
        arguments(c.position(), 0, c.args(), c.keywords());
    }

    private void checkKeywords(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            Keyword key = keywords.get(i);
            if (key.arg() == null) {
                continue;
            }
            NameGenerator.checkDebug(key.position(), key.arg(), ExprContext.Store);
            for (int j = i + 1; j < keywords.size(); j++) {
                if (key.arg().equals(keywords.get(j).arg())) {
                    throw w.error(
                            "keyword argument repeated: " + key.arg(),
                            keywords.get(j).position());
                }
            }
        }
    }

    private boolean isMethodCall(Expr.Call c, Expr.Attribute method) {
        if (method.ctx() != ExprContext.Load || isImported(method.value())) {
            return false;
        }
        int keywords = c.keywords().size();
        if (c.args().size() + keywords + (keywords == 0 ? 0 : 1) >= DisplayGenerator.STACK_USE_GUIDELINE) {
            return false;
        }
        return isSimple(c.args(), c.keywords());
    }

    private static boolean isSimple(List<Expr> args, List<Keyword> keywords) {
        for (Expr e : args) {
            if (e instanceof Expr.Starred) {
                return false;
            }
        }
        for (Keyword k : keywords) {
            if (k.arg() == null) {
                return false;
            }
        }
        return true;
    }

    /// Whether a name is that of a module, more likely: the module being compiled imports it.
    private boolean isImported(Expr e) {
        return e instanceof Expr.Name n && (w.topUnit().flags(n.id()) & Symbols.DEF_IMPORT) != 0;
    }

    private void methodCall(Expr.Call c, Expr.Attribute method) {
        Position at = method.position();
        if (isSuperCall(method) && method.value() instanceof Expr.Call superCall) {
            loadSuperArguments(superCall);
            int opcode = superCall.args().isEmpty() ? Op.LOAD_ZERO_SUPER_METHOD : Op.LOAD_SUPER_METHOD;
            w.opName(at, opcode, method.attr());
            at = ExprGenerator.atAttribute(at, method);
            w.op(at, Op.NOP);
        } else {
            g.exprs.visit(method.value());
            at = ExprGenerator.atAttribute(at, method);
            w.opName(at, Op.LOAD_METHOD, method.attr());
        }
        g.exprs.all(c.args());
        int count = c.args().size() + c.keywords().size();
        if (c.keywords().isEmpty()) {
            w.op(ExprGenerator.atAttribute(c.position(), method), Op.CALL, count);
        } else {
            keywordValues(c.keywords());
            w.loadConst(at, keywordNames(c.keywords()));
            w.op(ExprGenerator.atAttribute(c.position(), method), Op.CALL_KW, count);
        }
    }

    private void keywordValues(List<Keyword> keywords) {
        for (Keyword k : keywords) {
            g.exprs.visit(k.value());
        }
    }

    private static Constant keywordNames(List<Keyword> keywords) {
        List<Constant> names = new ArrayList<>(keywords.size());
        for (Keyword k : keywords) {
            names.add(Constant.Str.name(k.arg() == null ? "" : k.arg()));
        }
        return new Constant.Tuple(names);
    }

    /// Whether an attribute is one of `super()` or `super(a, b)` whose name is not shadowed.
    boolean isSuperCall(Expr.Attribute a) {
        if (!(a.value() instanceof Expr.Call call)
                || !(call.func() instanceof Expr.Name n)
                || !n.id().equals("super")
                || a.attr().equals("__class__")
                || !call.keywords().isEmpty()) {
            return false;
        }
        Unit u = w.unit();
        if (u.binding("super") != Binding.GLOBAL_IMPLICIT || w.topUnit().binding("super") != Binding.UNKNOWN) {
            return false;
        }
        if (call.args().size() == 2) {
            return isSimple(call.args(), List.of());
        }
        return call.args().isEmpty()
                && u.info.argCount + u.info.posOnlyArgCount > 0
                && u.reference("__class__") == Binding.FREE;
    }

    /// Pushes `super`, the class and the object.
    void loadSuperArguments(Expr.Call call) {
        g.names.load(call.func().position(), "super");
        if (call.args().isEmpty()) {
            g.names.load(call.position(), "__class__");
            g.names.load(
                    call.position(), w.unit().info.varNames.keySet().iterator().next());
        } else {
            g.exprs.all(call.args());
        }
    }

    /// Pushes arguments and calls.
    ///
    /// @param pushed how many arguments are on the stack already
    void arguments(Position at, int pushed, List<Expr> args, List<Keyword> keywords) {
        checkKeywords(keywords);
        boolean few = args.size() + 2 * keywords.size() <= DisplayGenerator.STACK_USE_GUIDELINE;
        if (few && isSimple(args, keywords)) {
            g.exprs.all(args);
            int count = pushed + args.size() + keywords.size();
            if (keywords.isEmpty()) {
                w.op(at, Op.CALL, count);
            } else {
                keywordValues(keywords);
                w.loadConst(at, keywordNames(keywords));
                w.op(at, Op.CALL_KW, count);
            }
            return;
        }
        if (pushed == 0 && args.size() == 1 && args.getFirst() instanceof Expr.Starred s) {
            g.exprs.visit(s.value());
        } else {
            g.displays.unpack(at, args, pushed, DisplayGenerator.Kind.TUPLE);
        }
        if (!keywords.isEmpty()) {
            keywordDict(at, keywords);
        }
        w.op(at, Op.CALL_FUNCTION_EX, keywords.isEmpty() ? 0 : 1);
    }

    private void keywordDict(Position at, List<Keyword> keywords) {
        boolean haveDict = false;
        int seen = 0;
        int size = keywords.size();
        for (int i = 0; i < size; i++) {
            Keyword k = keywords.get(i);
            if (k.arg() != null) {
                seen++;
                continue;
            }
            if (seen > 0) {
                subDict(at, keywords.subList(i - seen, i));
                if (haveDict) {
                    w.op(at, Op.DICT_MERGE, 1);
                }
                haveDict = true;
                seen = 0;
            }
            if (!haveDict) {
                w.op(at, Op.BUILD_MAP, 0);
                haveDict = true;
            }
            g.exprs.visit(k.value());
            w.op(at, Op.DICT_MERGE, 1);
        }
        if (seen > 0) {
            subDict(at, keywords.subList(size - seen, size));
            if (haveDict) {
                w.op(at, Op.DICT_MERGE, 1);
            }
        }
    }

    private void subDict(Position at, List<Keyword> keywords) {
        int n = keywords.size();
        boolean big = 2 * n > DisplayGenerator.STACK_USE_GUIDELINE;
        if (n > 1 && !big) {
            keywordValues(keywords);
            w.loadConst(at, keywordNames(keywords));
            w.op(at, Op.BUILD_CONST_KEY_MAP, n);
            return;
        }
        if (big) {
            w.op(CodeWriter.NOWHERE, Op.BUILD_MAP, 0);
        }
        for (Keyword k : keywords) {
            w.loadConst(at, k.arg() == null ? "" : k.arg());
            g.exprs.visit(k.value());
            if (big) {
                w.op(CodeWriter.NOWHERE, Op.MAP_ADD, 1);
            }
        }
        if (!big) {
            w.op(at, Op.BUILD_MAP, n);
        }
    }
}
