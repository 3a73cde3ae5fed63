package dev.vertebra.natives.multibyte;

import dev.vertebra.natives.multibyte.CharacterSet.Doubles;
import dev.vertebra.natives.multibyte.CharacterSet.Extension;
import dev.vertebra.natives.multibyte.CharacterSet.JapaneseLatin;
import dev.vertebra.natives.multibyte.CharacterSet.Katakana;
import dev.vertebra.natives.multibyte.CharacterSet.Shifted;
import dev.vertebra.natives.multibyte.CharacterSet.Supplement;
import dev.vertebra.natives.multibyte.Iso2022Codec.Designation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All encodings, by the modules that have them. Their tables are read when they are used.
final class Encodings {
    private static final TableCodec GB2312 = new TableCodec("cn", "gb2312");
    private static final TableCodec GBK = new TableCodec("cn", "gbk");
    private static final TableCodec CP932 = new TableCodec("jp", "cp932");
    private static final TableCodec EUC_JP = new TableCodec("jp", "euc_jp");
    private static final TableCodec EUC_JIS_2004 = new TableCodec("jp", "euc_jis_2004");
    private static final TableCodec EUC_JISX0213 = new TableCodec("jp", "euc_jisx0213");
    private static final TableCodec CP949 = new TableCodec("kr", "cp949");

    private static final List<MultibyteCodec> CN = List.of(GB2312, GBK, new Gb18030Codec(), new HzCodec(GB2312));

    private static final List<MultibyteCodec> HK = List.of(new TableCodec("tw", "big5hkscs"));

    private static final List<MultibyteCodec> JP = List.of(
            new TableCodec("jp", "shift_jis"),
            CP932,
            EUC_JP,
            new TableCodec("jp", "shift_jis_2004"),
            EUC_JIS_2004,
            EUC_JISX0213,
            new TableCodec("jp", "shift_jisx0213"));

    private static final List<MultibyteCodec> KR = List.of(new EucKrCodec(), CP949, new TableCodec("kr", "johab"));

    private static final List<MultibyteCodec> TW = List.of(new TableCodec("tw", "big5"), new TableCodec("tw", "cp950"));

    private static final List<MultibyteCodec> ISO2022 = iso2022();

    private Encodings() {}

    /// The encoding of a name in a module, or null.
    static @Nullable MultibyteCodec find(String module, String name) {
        for (MultibyteCodec each : of(module)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /// A map that CPython's module shows to the others.
    ///
    /// @param codec an encoding that has what the map has
    record Map(String name, MultibyteCodec codec) {}

    /// The maps of a module.
    static List<Map> maps(String module) {
        return switch (module) {
            case "_codecs_cn" -> maps(GBK, "gb2312", "gbkext", "gbcommon", "gb18030ext");
            case "_codecs_hk" -> maps(HK.get(0), "big5hkscs", "big5hkscs_bmp", "big5hkscs_nonbmp");
            case "_codecs_jp" -> japaneseMaps();
            case "_codecs_kr" -> maps(CP949, "ksx1001", "cp949", "cp949ext");
            case "_codecs_tw" -> maps(TW.get(1), "big5", "cp950ext");
            default -> List.of();
        };
    }

    private static List<Map> japaneseMaps() {
        List<Map> all = new ArrayList<>(maps(EUC_JP, "jisx0208", "jisx0212", "jisxcommon"));
        all.addAll(maps(
                EUC_JIS_2004,
                "jisx0213_1_bmp",
                "jisx0213_2_bmp",
                "jisx0213_bmp",
                "jisx0213_1_emp",
                "jisx0213_2_emp",
                "jisx0213_emp",
                "jisx0213_pair"));
        all.addAll(maps(CP932, "cp932ext"));
        return all;
    }

    private static List<Map> maps(MultibyteCodec codec, String... names) {
        List<Map> maps = new ArrayList<>();
        for (String name : names) {
            maps.add(new Map(name, codec));
        }
        return maps;
    }

    private static List<MultibyteCodec> of(String module) {
        return switch (module) {
            case "_codecs_cn" -> CN;
            case "_codecs_hk" -> HK;
            case "_codecs_iso2022" -> ISO2022;
            case "_codecs_jp" -> JP;
            case "_codecs_kr" -> KR;
            case "_codecs_tw" -> TW;
            default -> List.of();
        };
    }

    private static Designation in(int plane, int mark, CharacterSet set) {
        return new Designation(mark, plane, set);
    }

    private static Designation twoBytes(char letter, CharacterSet set) {
        return in(0, letter | Iso2022Codec.DOUBLE, set);
    }

    private static List<MultibyteCodec> iso2022() {
        CharacterSet kanji = new Doubles(EUC_JP);
        // EUC-KR has the mark of syllables in their letters where KS X 1001 has a letter.
        CharacterSet korean = new Doubles(CP949);
        Designation jisx0208 = twoBytes('B', kanji);
        Designation older = twoBytes('@', kanji);
        Designation jisx0212 = twoBytes('D', new Supplement(EUC_JP));
        Designation latin = in(0, 'J', new JapaneseLatin());
        Designation katakana = in(0, 'I', new Katakana());
        Designation latin1 = in(2, Iso2022Codec.LATIN1, new Shifted());
        Designation greek = in(2, Iso2022Codec.GREEK, new Shifted());
        return List.of(
                new Iso2022Codec("iso2022_kr", true, false, List.of(in(1, 'C' | Iso2022Codec.DOUBLE, korean))),
                japanese("iso2022_jp", jisx0208, latin, older),
                japanese("iso2022_jp_1", jisx0208, jisx0212, latin, older),
                new Iso2022Codec(
                        "iso2022_jp_2",
                        false,
                        true,
                        List.of(
                                jisx0208,
                                jisx0212,
                                twoBytes('C', korean),
                                twoBytes('A', new Doubles(GB2312)),
                                latin,
                                older,
                                latin1,
                                greek)),
                extended("iso2022_jp_2004", EUC_JIS_2004, 'Q', jisx0208),
                extended("iso2022_jp_3", EUC_JISX0213, 'O', jisx0208),
                japanese("iso2022_jp_ext", jisx0208, jisx0212, latin, katakana, older));
    }

    private static MultibyteCodec japanese(String name, Designation... designations) {
        return new Iso2022Codec(name, false, false, List.of(designations));
    }

    /// JIS X 0213: of characters that two sets have, those of JIS X 0208 are encoded in that, but for pairs.
    private static MultibyteCodec extended(String name, TableCodec source, char letter, Designation jisx0208) {
        return japanese(
                name,
                twoBytes(letter, new Extension(source, source, 1, true)),
                jisx0208,
                twoBytes(letter, new Extension(source, source, 1, false)),
                // The character that changed between the two years is always read as that of 2004.
                twoBytes('P', new Extension(source, EUC_JIS_2004, 2, false)));
    }
}
