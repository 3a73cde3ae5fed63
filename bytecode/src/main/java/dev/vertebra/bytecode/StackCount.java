package dev.vertebra.bytecode;

/// A number of stack entries as a function of the operand, packed into an int: a constant and at most two parts
/// that vary.
final class StackCount {
    private static final int N = 1;
    private static final int TWICE_N = 2;
    private static final int BIT_0 = 3;
    private static final int IF_3 = 4;
    private static final int LOW = 5;
    private static final int HIGH = 6;
    private static final int RULE_BITS = 4;
    private static final int RULE_MASK = (1 << RULE_BITS) - 1;

    private static final int[] POPS = new int[Op.STORE_FAST_MAYBE_NULL + 1];
    private static final int[] PUSHES = new int[POPS.length];
    private static final int[] UNCHANGED = new int[POPS.length];

    static {
        for (Opcode op : Opcode.values()) {
            String stack = op.stack();
            int middle = stack.indexOf("--");
            POPS[op.number()] = parse(stack, 0, middle);
            PUSHES[op.number()] = parse(stack, middle + 2, stack.length());
            UNCHANGED[op.number()] = unchanged(stack, middle);
        }
    }

    private StackCount() {}

    static int pops(Opcode op, int oparg) {
        return of(POPS[op.number()], oparg);
    }

    static int pushes(Opcode op, int oparg) {
        return of(PUSHES[op.number()], oparg);
    }

    /// The entries that an instruction takes without those that it only looks at.
    static int consumes(Opcode op, int oparg) {
        return of(POPS[op.number()], oparg) - UNCHANGED[op.number()];
    }

    /// Reads one side of a row's stack text.
    private static int parse(String stack, int from, int to) {
        int fixed = 0;
        int rules = 0;
        int at = from;
        while (at < to) {
            int blank = stack.indexOf(' ', at);
            int end = blank < 0 || blank > to ? to : blank;
            int colon = stack.lastIndexOf(':', end - 1);
            if (colon >= at) {
                rules = rules << RULE_BITS | rule(stack.substring(colon + 1, end));
            } else if (end > at) {
                fixed++;
            }
            at = end + 1;
        }
        return fixed << (2 * RULE_BITS) | rules;
    }

    /// How many entries at the bottom of both sides are the same, so that the instruction only looks at them.
    private static int unchanged(String stack, int middle) {
        String before = stack.substring(0, middle);
        String after = stack.substring(middle + 2).trim() + " ";
        int same = 0;
        int at = 0;
        int end = before.indexOf(' ');
        while (end >= 0 && after.startsWith(before.substring(at, end + 1), at)) {
            same++;
            at = end + 1;
            end = before.indexOf(' ', at);
        }
        return same;
    }

    /// The number for an operand.
    private static int of(int packed, int oparg) {
        int rules = packed & ((1 << (2 * RULE_BITS)) - 1);
        int fixed = packed >> (2 * RULE_BITS);
        return rules == 0 ? fixed : fixed + vary(rules & RULE_MASK, oparg) + vary(rules >> RULE_BITS, oparg);
    }

    private static int rule(String text) {
        return switch (text) {
            case "n" -> N;
            case "2n" -> TWICE_N;
            case "1" -> BIT_0;
            case "3" -> IF_3;
            case "lo" -> LOW;
            case "hi" -> HIGH;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static int vary(int rule, int oparg) {
        return switch (rule) {
            case N -> oparg;
            case TWICE_N -> 2 * oparg;
            case BIT_0 -> oparg & 1;
            case IF_3 -> oparg == 3 ? 1 : 0;
            case LOW -> oparg & 0xFF;
            case HIGH -> oparg >>> 8;
            default -> 0;
        };
    }
}
