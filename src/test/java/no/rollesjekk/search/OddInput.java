package no.rollesjekk.search;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody would ask, and somebody types or pastes. */
final class OddInput {

    private OddInput() {}

    static Stream<String> all() {
        return Stream.concat(
                Stream.of(
                        "*",
                        "?",
                        "*:*",
                        "AND (",
                        "OR NOT",
                        "\"",
                        "title:x",
                        "field:secret",
                        "id:*",
                        "a~2",
                        "a^99999999999",
                        "[a TO z]",
                        "{* TO *}",
                        "\\",
                        "\\u0041\\",
                        "/x/",
                        "/(a+)+/",
                        "-",
                        "og i å",
                        "the of and to",
                        "😀",
                        "👩‍👩‍👧",
                        "\u202Eכן לא",
                        "مرحبا",
                        "ø\u0301",
                        "\uD800",
                        "koordinator\uDC00\uD800",
                        "\u0000\u0007",
                        "rolle\u0000konflikt",
                        "rolle\u2028konflikt\u2029",
                        "\uFEFFrolle\u200Bkonflikt",
                        "<b>",
                        "' or 1=1 --",
                        "${7*7} #{T(java.lang.Runtime)}",
                        "../../etc/passwd",
                        "%00%",
                        "..."),
                pasted());
    }

    private static Stream<String> pasted() {
        return Stream.of(
                "x".repeat(10_240),
                "å".repeat(10_240),
                "koordinator ".repeat(860),
                "(".repeat(20_000),
                "\"".repeat(9_999),
                "a* ".repeat(2_000),
                "o" + "\u0308".repeat(10_000),
                "a" + "\u0323\u030A".repeat(5_000),
                "😀".repeat(5_000),
                words(1_025, i -> "ord" + Integer.toString(i * 7919, 26)),
                words(5_000, i -> "ord" + Integer.toString(i * 7919, 26)),
                words(5_000, i -> new String[] {"koordinator", "tilsyn", "samtykke", "og", "bruker"}[i % 5]),
                words(2_000, i -> (char) ('a' + i % 26) + "*"),
                words(1_500, i -> "barnevern" + "stjeneste".repeat(i % 40)));
    }

    private static String words(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(" "));
    }
}
