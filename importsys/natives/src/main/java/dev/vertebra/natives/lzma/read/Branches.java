package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;

/// What branches look like in the code of a processor. Compare liblzma's simple/*.c.
abstract sealed class Branches {
    /// Where in the code the next byte to be converted stands.
    int position;

    private Branches(int position) {
        this.position = position;
    }

    /// Converts what can be converted without more bytes.
    ///
    /// @return how many bytes are done
    abstract int convert(byte[] code, int end);

    /// The branches of the processor that a filter names.
    static Branches of(Filter.Branches filter) {
        int offset = filter.offset();
        return switch (filter.kind()) {
            case Filter.X86 -> new X86(offset);
            case Filter.ARM_THUMB -> new ArmThumb(offset);
            case Filter.IA64 -> new Ia64(offset);
            default -> new Words(filter.kind(), offset);
        };
    }

    private static int bigEndian(byte[] code, int at) {
        return Integer.reverseBytes(Filter.littleEndian(code, at));
    }

    private static void putBigEndian(byte[] code, int at, int value) {
        Filter.putLittleEndian(code, at, Integer.reverseBytes(value));
    }

    /// Calls and jumps of x86, which may stand anywhere: what looks like one shortly behind what looks like another is
    /// converted only if both can't be meant.
    private static final class X86 extends Branches {
        private static final int SIZE = 5;

        // By the bytes before that look like branches, the latest lowest: whether this may be one, and which byte of
        // the
        // target, from its end, tells.
        private static final boolean[] MAY_BE = {true, true, true, false, true, false, false, false};
        private static final int[] TELLING = {0, 1, 2, 2, 3, 3, 3, 3};

        private int seen;

        X86(int offset) {
            super(offset + SIZE);
        }

        private static boolean isFar(int b) {
            return (byte) b == 0 || (byte) b == -1;
        }

        @Override
        int convert(byte[] code, int end) {
            int previous = -1;
            int i = 0;
            for (; i <= end - SIZE; i++) {
                if ((code[i] & 0xFE) != 0xE8) {
                    continue;
                }
                seen = shifted(i - previous);
                previous = i;
                boolean isOther = seen != 0 && (!MAY_BE[seen] || isFar(code[i + 4 - TELLING[seen]]));
                if (isOther || !isFar(code[i + 4])) {
                    seen = seen << 1 | 1;
                    continue;
                }
                int target = target(Filter.littleEndian(code, i + 1), position + i);
                Filter.putLittleEndian(code, i + 1, target << 7 >> 7);
                i += 4;
            }
            int last = i - previous;
            seen = (last & ~3) != 0 ? 0 : seen << last - 1;
            position += i;
            return i;
        }

        private int shifted(int gap) {
            return (gap & ~3) != 0 ? 0 : seen << gap - 1 & 7;
        }

        private int target(int absolute, int place) {
            int target = absolute - place;
            while (seen != 0) {
                int shift = TELLING[seen] * 8;
                if (!isFar(target >>> 24 - shift)) {
                    break;
                }
                target = (target ^ (1 << 32 - shift) - 1) - place;
            }
            return target;
        }
    }

    /// Processors whose instructions have four bytes.
    private static final class Words extends Branches {
        private final int kind;

        Words(int kind, int offset) {
            super(offset);
            this.kind = kind;
        }

        @Override
        int convert(byte[] code, int end) {
            int done = end & ~3;
            for (int i = 0; i < done; i += 4) {
                int place = position + i;
                switch (kind) {
                    case Filter.POWERPC -> powerPc(code, i, place);
                    case Filter.ARM -> arm(code, i, place);
                    case Filter.SPARC -> sparc(code, i, place);
                    case Filter.ARM64 -> arm64(code, i, place);
                    default -> throw new IllegalStateException("no filter of branches: " + kind);
                }
            }
            position += done;
            return done;
        }

        private static void powerPc(byte[] code, int at, int place) {
            int word = bigEndian(code, at);
            if ((word & 0xFC00_0003) == 0x4800_0001) {
                putBigEndian(code, at, 0x4800_0001 | (word & 0x03FF_FFFC) - place & 0x03FF_FFFC);
            }
        }

        private static void arm(byte[] code, int at, int place) {
            if (code[at + 3] == (byte) 0xEB) {
                int word = Filter.littleEndian(code, at);
                int target = (word << 2) - (place + 8) >>> 2;
                Filter.putLittleEndian(code, at, word & 0xFF00_0000 | target & 0x00FF_FFFF);
            }
        }

        private static void sparc(byte[] code, int at, int place) {
            int word = bigEndian(code, at);
            int top = word >>> 22;
            if (top == 0x100 || top == 0x1FF) {
                int target = (word << 2) - place >>> 2;
                int sign = -(target >>> 22 & 1) << 22 & 0x3FFF_FFFF;
                putBigEndian(code, at, 0x4000_0000 | sign | target & 0x003F_FFFF);
            }
        }

        private static void arm64(byte[] code, int at, int place) {
            int word = Filter.littleEndian(code, at);
            if (word >>> 26 == 0x25) {
                Filter.putLittleEndian(code, at, 0x9400_0000 | word - (place >>> 2) & 0x03FF_FFFF);
                return;
            }
            int page = word >>> 29 & 3 | word >>> 3 & 0x001F_FFFC;
            if ((word & 0x9F00_0000) != 0x9000_0000 || (page + 0x2_0000 & 0x1C_0000) != 0) {
                return;
            }
            int target = page - (place >>> 12);
            int sign = -(target & 0x2_0000) & 0xE0_0000;
            Filter.putLittleEndian(code, at, word & 0x9000_001F | (target & 3) << 29 | (target & 0x3_FFFC) << 3 | sign);
        }
    }

    /// The two halves of a branch of Thumb.
    private static final class ArmThumb extends Branches {
        ArmThumb(int offset) {
            super(offset);
        }

        @Override
        int convert(byte[] code, int end) {
            int i = 0;
            for (; i <= end - 4; i += 2) {
                if ((code[i + 1] & 0xF8) != 0xF0 || (code[i + 3] & 0xF8) != 0xF8) {
                    continue;
                }
                int absolute =
                        (code[i + 1] & 7) << 19 | (code[i] & 0xFF) << 11 | (code[i + 3] & 7) << 8 | code[i + 2] & 0xFF;
                int target = (absolute << 1) - (position + i + 4) >>> 1;
                code[i + 1] = (byte) (0xF0 | target >>> 19 & 7);
                code[i] = (byte) (target >>> 11);
                code[i + 3] = (byte) (0xF8 | target >>> 8 & 7);
                code[i + 2] = (byte) target;
                i += 2;
            }
            position += i;
            return i;
        }
    }

    /// Bundles of three instructions in sixteen bytes.
    private static final class Ia64 extends Branches {
        /// For each kind of bundle which of its instructions may be branches.
        private static final byte[] BRANCHES = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 6, 6, 0, 0, 7, 7, 4, 4, 0, 0, 4, 4, 0, 0
        };

        Ia64(int offset) {
            super(offset);
        }

        @Override
        int convert(byte[] code, int end) {
            int done = end & ~15;
            for (int i = 0; i < done; i += 16) {
                int mask = BRANCHES[code[i] & 0x1F];
                for (int slot = 0; slot < 3; slot++) {
                    if ((mask >>> slot & 1) != 0) {
                        instruction(code, i, 5 + slot * 41);
                    }
                }
            }
            position += done;
            return done;
        }

        private void instruction(byte[] code, int bundle, int bit) {
            int at = bundle + (bit >>> 3);
            int shift = bit & 7;
            long all = 0;
            for (int i = 0; i < 6; i++) {
                all |= (code[at + i] & 0xFFL) << 8 * i;
            }
            long instruction = all >>> shift;
            if ((instruction >>> 37 & 0xF) != 5 || (instruction >>> 9 & 7) != 0) {
                return;
            }
            int absolute = (int) (instruction >>> 13 & 0xF_FFFF) | (int) (instruction >>> 36 & 1) << 20;
            int target = (absolute << 4) - (position + bundle) >>> 4;
            instruction &= ~(0x8F_FFFFL << 13);
            instruction |= (target & 0xF_FFFFL) << 13 | (target & 0x10_0000L) << 16;
            all = all & (1L << shift) - 1 | instruction << shift;
            for (int i = 0; i < 6; i++) {
                code[at + i] = (byte) (all >>> 8 * i);
            }
        }
    }
}
