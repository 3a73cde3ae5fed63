package dev.vertebra.natives.multibyte;

/// `hz`: GB 2312 in seven bits between `~{` and `~}`. RFC 1843.
///
/// The state is 1 in GB 2312. Compare CPython Modules/cjkcodecs/_codecs_cn.c.
final class HzCodec extends MultibyteCodec {
    private static final int GB = 1;

    private final TableCodec characters;

    HzCodec(TableCodec characters) {
        super("hz");
        this.characters = characters;
    }

    @Override
    long decoderReset(long state) {
        return 0;
    }

    @Override
    void finish(EncodeRun run) {
        if (run.state != 0) {
            run.room();
            run.put('~');
            run.put('}');
            run.state = 0;
        }
    }

    @Override
    int decode(DecodeRun run) {
        CodeTable mappings = characters.table();
        while (run.at < run.end) {
            int first = run.next(0);
            if (first >= 0x80) {
                return 1;
            }
            if (first == '~' || run.state != 0) {
                if (run.left() < 2) {
                    return TOO_FEW;
                }
                if (first == '~' ? !decodeEscape(run, run.next(1)) : !decodePair(mappings, run, first, run.next(1))) {
                    return 1;
                }
                run.at += 2;
            } else {
                run.put(first);
                run.at++;
            }
        }
        return DONE;
    }

    private static boolean decodePair(CodeTable mappings, DecodeRun run, int first, int second) {
        char value = second >= 0x80 ? 0 : mappings.doubles[first | 0x80][second | 0x80];
        if (value == 0) {
            return false;
        }
        run.put(value);
        return true;
    }

    /// Decodes what follows a tilde; in GB 2312 only its end may.
    private static boolean decodeEscape(DecodeRun run, int second) {
        if (run.state != 0) {
            if (second == '}') {
                run.state = 0;
            }
            return second == '}';
        }
        switch (second) {
            case '~' -> run.put('~');
            case '{' -> run.state = GB;
            case '\n' -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    int encode(EncodeRun run) {
        CodeTable mappings = characters.table();
        while (run.at < run.end) {
            run.room();
            int point = run.in[run.at];
            char code = mappings.code(point);
            if (point >= 0x80 && code == 0) {
                return 1;
            }
            boolean inside = point >= 0x80;
            if (inside != (run.state != 0)) {
                run.put('~');
                run.put(inside ? '{' : '}');
                run.state = inside ? GB : 0;
            }
            if (inside) {
                run.put(code >> 8 & 0x7F);
                run.put(code & 0x7F);
            } else {
                if (point == '~') {
                    run.put('~');
                }
                run.put(point);
            }
            run.at++;
        }
        return DONE;
    }
}
