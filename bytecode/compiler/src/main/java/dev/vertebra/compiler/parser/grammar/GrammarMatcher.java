package dev.vertebra.compiler.parser.grammar;

import dev.vertebra.compiler.parser.grammar.Grammar.Alternative;
import dev.vertebra.compiler.parser.grammar.Grammar.Item;
import dev.vertebra.compiler.parser.grammar.Grammar.Rule;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Matches tokens against a [Grammar], alternative by alternative and with the memory of results that CPython's
/// parser has.
///
/// Which token was read last decides where CPython reports an error, and how deep rules are nested when it gives
/// up; so tokens are read, and levels counted, exactly as its generated parser does.
/// Compare CPython Parser/pegen.c, Tools/peg_generator/pegen/c_generator.py, PEP 617.
abstract class GrammarMatcher {
    /// The result of what doesn't match.
    static final Object FAIL = new Object();

    /// The value of a group without an action.
    private static final Object DUMMY = new Object();

    /// An alternative that didn't match, where the next one may.
    private static final Object NEXT = new Object();

    private static final int MAX_LEVEL = 6000;

    /// A result of a rule at some token.
    private static final class Memo {
        final int rule;
        final @Nullable Memo next;
        Object node = FAIL;
        int mark;

        Memo(int rule, @Nullable Memo next) {
            this.rule = rule;
            this.next = next;
        }
    }

    final TokenBuffer tokens;

    /// The next token.
    int p;

    /// Whether the rules for errors count.
    boolean invalidRules;

    private int level;
    private @Nullable Memo[] memos = new @Nullable Memo[64];

    GrammarMatcher(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /// Reads one more token; throws if it is an error.
    abstract void fill();

    /// Makes the value of an alternative that has matched from the token `mark` on; [#FAIL] ends the rule without
    /// one.
    abstract @Nullable Object act(Alternative alternative, @Nullable Object[] values, int mark);

    /// The value of a name or number token.
    abstract Object atom(int token);

    /// The error for a token that isn't the one demanded.
    abstract SyntaxException expected(String text);

    /// Starts again at the first token, with nothing remembered.
    final void reset() {
        Arrays.fill(memos, null);
        p = 0;
    }

    /// The kind of the next token, which is read if need be.
    final int kind() {
        if (p == tokens.size) {
            fill();
        }
        return tokens.kinds[p];
    }

    private void descend() {
        if (level++ == MAX_LEVEL) {
            throw new SyntaxException(Kind.TOO_COMPLEX, "Parser stack overflowed - Python source too complex to parse");
        }
    }

    /// Matches a rule at the next token.
    final @Nullable Object match(Rule rule) {
        descend();
        Object result;
        if (rule.left) {
            result = matchLeft(rule);
        } else if (rule.memo) {
            kind();
            Memo memo = find(p, rule.index);
            if (memo != null) {
                p = memo.mark;
                result = memo.node;
            } else {
                int mark = p;
                result = plain(rule);
                if (result != NEXT) {
                    memo = insert(mark, rule.index);
                    memo.node = result == null ? FAIL : result;
                    memo.mark = p;
                } else {
                    result = FAIL;
                }
            }
        } else {
            result = plain(rule);
            result = result == NEXT ? FAIL : result;
        }
        level--;
        return result;
    }

    /// Matches a rule that begins with itself: what has matched so far is remembered and matched again as long as it
    /// grows.
    private Object matchLeft(Rule rule) {
        kind();
        int mark = p;
        Memo memo = find(mark, rule.index);
        if (memo != null) {
            p = memo.mark;
            return memo.node;
        }
        memo = insert(mark, rule.index);
        memo.mark = mark;
        int end = mark;
        Object result = FAIL;
        while (true) {
            p = mark;
            descend();
            Object grown = plain(rule);
            level--;
            if (grown == NEXT || grown == FAIL || grown == null || p <= end) {
                break;
            }
            end = p;
            result = grown;
            memo.node = result;
            memo.mark = end;
        }
        p = end;
        return result;
    }

    /// Tries a rule's alternatives. [#NEXT] says that a cut ended it, which is not remembered.
    private @Nullable Object plain(Rule rule) {
        boolean saved = invalidRules;
        if (rule.name.endsWith("_without_invalid")) {
            invalidRules = false;
        }
        Object result = alternatives(rule.alternatives);
        invalidRules = saved;
        return result;
    }

    private @Nullable Object alternatives(List<Alternative> alternatives) {
        int mark = p;
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            if (alternative.invalid() && !invalidRules) {
                continue;
            }
            p = mark;
            cut = false;
            Object result = alternative(alternative, mark);
            if (result != NEXT) {
                return result;
            }
            p = mark;
            if (cut) {
                cut = false;
                return NEXT;
            }
        }
        p = mark;
        return FAIL;
    }

    /// Whether the alternative that just failed had passed a cut.
    private boolean cut;

    private @Nullable Object alternative(Alternative alternative, int mark) {
        List<Item> items = alternative.items();
        @Nullable Object[] values = new @Nullable Object[alternative.values()];
        int n = 0;
        boolean passedCut = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Grammar.Cut) {
                passedCut = true;
            } else if (item instanceof Grammar.Look look) {
                int before = p;
                boolean found = item(look.item()) != FAIL;
                p = before;
                if (found != look.wanted()) {
                    cut = passedCut;
                    return NEXT;
                }
            } else {
                Object value = item(item);
                if (value == FAIL) {
                    cut = passedCut;
                    return NEXT;
                }
                values[n++] = value;
            }
        }
        if (alternative.action().isEmpty()) {
            return n == 1 ? values[0] : DUMMY;
        }
        return act(alternative, values, mark);
    }

    private @Nullable Object item(Item item) {
        return switch (item) {
            case Grammar.Token t -> kind() == t.kind() ? (Object) p++ : FAIL;
            case Grammar.Atom a -> kind() == a.kind() ? atom(p++) : FAIL;
            case Grammar.Ref r -> match(r.rule());
            case Grammar.Maybe m -> maybe(m.item());
            case Grammar.Repeat r -> repeat(r.item(), r.atLeastOnce());
            case Grammar.Separated s -> separated(s.item(), s.separator());
            case Grammar.Group g -> group(g);
            case Grammar.Soft s -> kind() == TokenKind.NAME && tokens.name(p).equals(s.word()) ? atom(p++) : FAIL;
            case Grammar.AnySoft _ -> kind() == TokenKind.NAME && isSoft(tokens.name(p)) ? atom(p++) : FAIL;
            case Grammar.Demanded d -> {
                if (kind() != d.kind()) {
                    throw expected(d.text());
                }
                yield (Object) p++;
            }
            case Grammar.Look _, Grammar.Cut _ -> FAIL;
        };
    }

    /// Whether a name is a soft keyword. CPython compares as many letters as the name has, so the beginning
    /// of one counts too.
    /// Compare CPython Parser/pegen.c _PyPegen_soft_keyword_token.
    private static boolean isSoft(String name) {
        return "_".startsWith(name) || "case".startsWith(name) || "match".startsWith(name) || "type".startsWith(name);
    }

    private @Nullable Object maybe(Item item) {
        int mark = p;
        Object value = item(item);
        if (value == FAIL) {
            p = mark;
            return null;
        }
        return value;
    }

    private @Nullable Object group(Grammar.Group group) {
        descend();
        Object result = alternatives(group.alternatives());
        level--;
        return result == NEXT ? FAIL : result;
    }

    private Object repeat(Item item, boolean atLeastOnce) {
        descend();
        List<@Nullable Object> all = new ArrayList<>();
        while (true) {
            int mark = p;
            Object value = item(item);
            if (value == FAIL) {
                p = mark;
                break;
            }
            all.add(value);
        }
        level--;
        return atLeastOnce && all.isEmpty() ? FAIL : all;
    }

    private Object separated(Item item, int separator) {
        descend();
        Object first = item(item);
        if (first == FAIL) {
            level--;
            return FAIL;
        }
        List<@Nullable Object> all = new ArrayList<>();
        all.add(first);
        descend();
        while (true) {
            int mark = p;
            if (kind() != separator) {
                break;
            }
            p++;
            Object value = item(item);
            if (value == FAIL) {
                p = mark;
                break;
            }
            all.add(value);
        }
        level -= 2;
        return all;
    }

    private @Nullable Memo find(int token, int rule) {
        if (token >= memos.length) {
            return null;
        }
        for (Memo memo = memos[token]; memo != null; memo = memo.next) {
            if (memo.rule == rule) {
                return memo;
            }
        }
        return null;
    }

    private Memo insert(int token, int rule) {
        if (token >= memos.length) {
            memos = Arrays.copyOf(memos, Math.max(token + 1, 2 * memos.length));
        }
        Memo memo = new Memo(rule, memos[token]);
        memos[token] = memo;
        return memo;
    }
}
