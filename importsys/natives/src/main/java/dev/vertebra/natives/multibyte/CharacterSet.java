package dev.vertebra.natives.multibyte;

/// A set of characters that an ISO 2022 encoding switches to: its characters of seven bits, one or two to a code.
///
/// The sets of two take their characters from the tables of the encodings that put them beside ASCII.
sealed interface CharacterSet {
    /// No code, or no character.
    int NONE = -1;

    /// The character may mean something else with the next one.
    int PAIR = -2;

    /// How many bytes make a code.
    int width();

    /// Writes the character of a code.
    ///
    /// @param second the second byte, if the width is 2
    /// @return whether there is one
    boolean decode(DecodeRun run, int first, int second);

    /// The code of a character, [#NONE] or [#PAIR].
    int encode(int point);

    /// The code of two characters, or [#NONE]; asked only after [#PAIR].
    default int encodePair(int point, int second) {
        return NONE;
    }

    /// The code of a character that is not followed by one that changes it, or [#NONE]; asked only after [#PAIR].
    default int encodeAlone(int point) {
        return NONE;
    }

    /// Latin letters as JIS X 0201 has them.
    record JapaneseLatin() implements CharacterSet {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            run.put(first == '\\' ? 0xA5 : first == '~' ? 0x203E : first);
            return true;
        }

        @Override
        public int encode(int point) {
            if (point < 0x80) {
                return point == '\\' || point == '~' ? NONE : point;
            }
            return point == 0xA5 ? '\\' : point == 0x203E ? '~' : NONE;
        }
    }

    /// The narrow katakana of JIS X 0201.
    record Katakana() implements CharacterSet {
        private static final int FIRST = 0xFF61;
        private static final int LAST = 0xFF9F;
        private static final int FIRST_CODE = 0x21;

        @Override
        public int width() {
            return 1;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            int point = first - FIRST_CODE + FIRST;
            if (point < FIRST || point > LAST) {
                return false;
            }
            run.put(point);
            return true;
        }

        @Override
        public int encode(int point) {
            return point >= FIRST && point <= LAST ? point - FIRST + FIRST_CODE : NONE;
        }
    }

    /// A set that can only be designated; its characters come after a single shift.
    record Shifted() implements CharacterSet {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            return false;
        }

        @Override
        public int encode(int point) {
            return NONE;
        }
    }

    /// What two bytes with the highest bit are in another encoding, from A1 to FE.
    record Doubles(TableCodec source) implements CharacterSet {
        private static final int FIRST = 0xA1;

        @Override
        public int width() {
            return 2;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            boolean inside = (first | 0x80) >= FIRST && (second | 0x80) >= FIRST && second < 0x80;
            char value = inside ? source.table().doubles[first | 0x80][second | 0x80] : 0;
            if (value == 0) {
                return false;
            }
            run.put(value);
            return true;
        }

        @Override
        public int encode(int point) {
            char code = source.table().code(point);
            return code >> 8 >= FIRST && (code & 0xFF) >= FIRST ? code & 0x7F7F : NONE;
        }
    }

    /// JIS X 0212: what three bytes are in EUC-JP.
    record Supplement(TableCodec source) implements CharacterSet {
        @Override
        public int width() {
            return 2;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            char value = source.table().triples[first | 0x80][second];
            if (second >= 0x80 || value == 0) {
                return false;
            }
            run.put(value);
            return true;
        }

        @Override
        public int encode(int point) {
            char code = source.table().code(point);
            return (code & 0x8080) == 0x8000 ? code & 0x7F7F : NONE;
        }
    }

    /// A plane of JIS X 0213, which has characters beyond 16 bits and pairs.
    ///
    /// @param source the EUC encoding of the same year
    /// @param reads the one whose characters are decoded
    /// @param plane 1 or 2
    /// @param onlyPairs whether only pairs are encoded
    record Extension(TableCodec source, TableCodec reads, int plane, boolean onlyPairs) implements CharacterSet {
        /// The only character for which the EUC encodings have another one: here its code is a tilde.
        private static final int WIDE_TILDE = 0xFF5E;

        @Override
        public int width() {
            return 2;
        }

        @Override
        public boolean decode(DecodeRun run, int first, int second) {
            if (second >= 0x80 || plane == 2 && !isPlane2(first)) {
                return false;
            }
            CodeTable table = reads.table();
            char value = plane == 1 ? table.doubles[first | 0x80][second | 0x80] : table.triples[first | 0x80][second];
            if (value == 0 || table.isRefused(value)) {
                return false;
            }
            table.write(run, value == WIDE_TILDE ? '~' : value);
            return true;
        }

        /// Whether a row of three bytes in the EUC encoding is one of JIS X 0213; the others are those of JIS X 0212.
        private static boolean isPlane2(int row) {
            return switch (row) {
                case 0x21, 0x23, 0x24, 0x25, 0x28, 0x2C, 0x2D, 0x2E, 0x2F -> true;
                default -> row >= 0x6E;
            };
        }

        @Override
        public int encode(int point) {
            char code = point == WIDE_TILDE ? 0 : source.table().code(point);
            if (code != 0 && code < CodeTable.CODES) {
                return PAIR;
            }
            return onlyPairs ? NONE : plain(code);
        }

        private int plain(char code) {
            int marks = code & 0x8080;
            if (plane == 1) {
                return marks == 0x8080 && code >> 8 >= 0xA1 ? code & 0x7F7F : NONE;
            }
            return marks == 0x8000 && isPlane2(code >> 8 & 0x7F) ? code & 0x7F7F : NONE;
        }

        @Override
        public int encodePair(int point, int second) {
            char code = pair(point).with(second);
            return code == 0 ? NONE : plain(code);
        }

        @Override
        public int encodeAlone(int point) {
            return onlyPairs ? NONE : plain(pair(point).alone());
        }

        private CodeTable.Pair pair(int point) {
            CodeTable table = source.table();
            return table.pair(table.code(point));
        }
    }
}
