package dev.vertebra.compiler.natives;

import java.util.ArrayList;
import java.util.List;

/// The node classes of Python 3.13's abstract grammar: name, base and fields of each, bases first.
///
/// A field is `type name`, as the grammar has it; the type ends in `*` for a list and in `?` for what may be absent.
/// Compare CPython Parser/Python.asdl.
final class NodeRows {
    /// One class.
    ///
    /// @param name its name
    /// @param base the class that it derives from, `AST` at the root
    /// @param fields `type name`, separated by `, `
    /// @param located whether instances of it have positions
    record Row(String name, String base, String fields, boolean located) {
        /// The fields one by one.
        List<Field> each() {
            List<Field> found = new ArrayList<>();
            int from = 0;
            while (from < fields.length()) {
                int space = fields.indexOf(' ', from);
                int comma = fields.indexOf(',', space);
                int end = comma < 0 ? fields.length() : comma;
                found.add(new Field(fields.substring(space + 1, end), fields.substring(from, space)));
                from = end + 2;
            }
            return found;
        }
    }

    /// A field.
    ///
    /// @param name its name
    /// @param type its type with the mark for lists or optional values
    record Field(String name, String type) {
        boolean isOptional() {
            return type.endsWith("?");
        }
    }

    static final List<Row> ALL = List.of(
            new Row("mod", "AST", "", false),
            new Row("Module", "mod", "stmt* body, type_ignore* type_ignores", false),
            new Row("Interactive", "mod", "stmt* body", false),
            new Row("Expression", "mod", "expr body", false),
            new Row("FunctionType", "mod", "expr* argtypes, expr returns", false),
            new Row("stmt", "AST", "", true),
            new Row(
                    "FunctionDef",
                    "stmt",
                    "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?"
                            + " type_comment, type_param* type_params",
                    false),
            new Row(
                    "AsyncFunctionDef",
                    "stmt",
                    "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?"
                            + " type_comment, type_param* type_params",
                    false),
            new Row(
                    "ClassDef",
                    "stmt",
                    "identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param*"
                            + " type_params",
                    false),
            new Row("Return", "stmt", "expr? value", false),
            new Row("Delete", "stmt", "expr* targets", false),
            new Row("Assign", "stmt", "expr* targets, expr value, string? type_comment", false),
            new Row("TypeAlias", "stmt", "expr name, type_param* type_params, expr value", false),
            new Row("AugAssign", "stmt", "expr target, operator op, expr value", false),
            new Row("AnnAssign", "stmt", "expr target, expr annotation, expr? value, int simple", false),
            new Row("For", "stmt", "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment", false),
            new Row(
                    "AsyncFor",
                    "stmt",
                    "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment",
                    false),
            new Row("While", "stmt", "expr test, stmt* body, stmt* orelse", false),
            new Row("If", "stmt", "expr test, stmt* body, stmt* orelse", false),
            new Row("With", "stmt", "withitem* items, stmt* body, string? type_comment", false),
            new Row("AsyncWith", "stmt", "withitem* items, stmt* body, string? type_comment", false),
            new Row("Match", "stmt", "expr subject, match_case* cases", false),
            new Row("Raise", "stmt", "expr? exc, expr? cause", false),
            new Row("Try", "stmt", "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody", false),
            new Row("TryStar", "stmt", "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody", false),
            new Row("Assert", "stmt", "expr test, expr? msg", false),
            new Row("Import", "stmt", "alias* names", false),
            new Row("ImportFrom", "stmt", "identifier? module, alias* names, int? level", false),
            new Row("Global", "stmt", "identifier* names", false),
            new Row("Nonlocal", "stmt", "identifier* names", false),
            new Row("Expr", "stmt", "expr value", false),
            new Row("Pass", "stmt", "", false),
            new Row("Break", "stmt", "", false),
            new Row("Continue", "stmt", "", false),
            new Row("expr", "AST", "", true),
            new Row("BoolOp", "expr", "boolop op, expr* values", false),
            new Row("NamedExpr", "expr", "expr target, expr value", false),
            new Row("BinOp", "expr", "expr left, operator op, expr right", false),
            new Row("UnaryOp", "expr", "unaryop op, expr operand", false),
            new Row("Lambda", "expr", "arguments args, expr body", false),
            new Row("IfExp", "expr", "expr test, expr body, expr orelse", false),
            new Row("Dict", "expr", "expr* keys, expr* values", false),
            new Row("Set", "expr", "expr* elts", false),
            new Row("ListComp", "expr", "expr elt, comprehension* generators", false),
            new Row("SetComp", "expr", "expr elt, comprehension* generators", false),
            new Row("DictComp", "expr", "expr key, expr value, comprehension* generators", false),
            new Row("GeneratorExp", "expr", "expr elt, comprehension* generators", false),
            new Row("Await", "expr", "expr value", false),
            new Row("Yield", "expr", "expr? value", false),
            new Row("YieldFrom", "expr", "expr value", false),
            new Row("Compare", "expr", "expr left, cmpop* ops, expr* comparators", false),
            new Row("Call", "expr", "expr func, expr* args, keyword* keywords", false),
            new Row("FormattedValue", "expr", "expr value, int conversion, expr? format_spec", false),
            new Row("JoinedStr", "expr", "expr* values", false),
            new Row("Constant", "expr", "constant value, string? kind", false),
            new Row("Attribute", "expr", "expr value, identifier attr, expr_context ctx", false),
            new Row("Subscript", "expr", "expr value, expr slice, expr_context ctx", false),
            new Row("Starred", "expr", "expr value, expr_context ctx", false),
            new Row("Name", "expr", "identifier id, expr_context ctx", false),
            new Row("List", "expr", "expr* elts, expr_context ctx", false),
            new Row("Tuple", "expr", "expr* elts, expr_context ctx", false),
            new Row("Slice", "expr", "expr? lower, expr? upper, expr? step", false),
            new Row("expr_context", "AST", "", false),
            new Row("Load", "expr_context", "", false),
            new Row("Store", "expr_context", "", false),
            new Row("Del", "expr_context", "", false),
            new Row("boolop", "AST", "", false),
            new Row("And", "boolop", "", false),
            new Row("Or", "boolop", "", false),
            new Row("operator", "AST", "", false),
            new Row("Add", "operator", "", false),
            new Row("Sub", "operator", "", false),
            new Row("Mult", "operator", "", false),
            new Row("MatMult", "operator", "", false),
            new Row("Div", "operator", "", false),
            new Row("Mod", "operator", "", false),
            new Row("Pow", "operator", "", false),
            new Row("LShift", "operator", "", false),
            new Row("RShift", "operator", "", false),
            new Row("BitOr", "operator", "", false),
            new Row("BitXor", "operator", "", false),
            new Row("BitAnd", "operator", "", false),
            new Row("FloorDiv", "operator", "", false),
            new Row("unaryop", "AST", "", false),
            new Row("Invert", "unaryop", "", false),
            new Row("Not", "unaryop", "", false),
            new Row("UAdd", "unaryop", "", false),
            new Row("USub", "unaryop", "", false),
            new Row("cmpop", "AST", "", false),
            new Row("Eq", "cmpop", "", false),
            new Row("NotEq", "cmpop", "", false),
            new Row("Lt", "cmpop", "", false),
            new Row("LtE", "cmpop", "", false),
            new Row("Gt", "cmpop", "", false),
            new Row("GtE", "cmpop", "", false),
            new Row("Is", "cmpop", "", false),
            new Row("IsNot", "cmpop", "", false),
            new Row("In", "cmpop", "", false),
            new Row("NotIn", "cmpop", "", false),
            new Row("comprehension", "AST", "expr target, expr iter, expr* ifs, int is_async", false),
            new Row("excepthandler", "AST", "", true),
            new Row("ExceptHandler", "excepthandler", "expr? type, identifier? name, stmt* body", false),
            new Row(
                    "arguments",
                    "AST",
                    "arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr*"
                            + " defaults",
                    false),
            new Row("arg", "AST", "identifier arg, expr? annotation, string? type_comment", true),
            new Row("keyword", "AST", "identifier? arg, expr value", true),
            new Row("alias", "AST", "identifier name, identifier? asname", true),
            new Row("withitem", "AST", "expr context_expr, expr? optional_vars", false),
            new Row("match_case", "AST", "pattern pattern, expr? guard, stmt* body", false),
            new Row("pattern", "AST", "", true),
            new Row("MatchValue", "pattern", "expr value", false),
            new Row("MatchSingleton", "pattern", "constant value", false),
            new Row("MatchSequence", "pattern", "pattern* patterns", false),
            new Row("MatchMapping", "pattern", "expr* keys, pattern* patterns, identifier? rest", false),
            new Row(
                    "MatchClass",
                    "pattern",
                    "expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns",
                    false),
            new Row("MatchStar", "pattern", "identifier? name", false),
            new Row("MatchAs", "pattern", "pattern? pattern, identifier? name", false),
            new Row("MatchOr", "pattern", "pattern* patterns", false),
            new Row("type_ignore", "AST", "", false),
            new Row("TypeIgnore", "type_ignore", "int lineno, string tag", false),
            new Row("type_param", "AST", "", true),
            new Row("TypeVar", "type_param", "identifier name, expr? bound, expr? default_value", false),
            new Row("ParamSpec", "type_param", "identifier name, expr? default_value", false),
            new Row("TypeVarTuple", "type_param", "identifier name, expr? default_value", false));

    private NodeRows() {}
}
