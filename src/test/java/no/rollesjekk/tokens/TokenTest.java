package no.rollesjekk.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void has128BitsAndIsNeverTheSame() {
        assertThat(Stream.generate(Token::random).limit(1000).map(Token::value))
                .doesNotHaveDuplicates()
                .allSatisfy(value ->
                        assertThat(Base64.getUrlDecoder().decode(value)).hasSize(16));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "behold",
                "AAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAA+",
                "AAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAA\nAAAAAAAAAAA",
                "<b>AAAAAAAAAAAAAAA</b>"
            })
    void whatHasAnotherShapeIsNone(String sent) {
        assertThat(Token.sent(sent)).isEmpty();
    }

    @Test
    void theSameFormWithTheSameContentComesToTheSameToken() {
        Token form = Token.random();
        assertThat(form.with("a")).isEqualTo(form.with("a")).isNotEqualTo(form).isNotEqualTo(form.with("b"));
        assertThat(Token.random().with("a")).isNotEqualTo(form.with("a"));
    }

    @Test
    void saysNothingOfItselfWhenItIsPrinted() {
        Token token = Token.random();
        assertThat("kept " + token + " " + Optional.of(token)).doesNotContain(token.value());
    }
}
