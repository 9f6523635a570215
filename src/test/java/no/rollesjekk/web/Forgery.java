package no.rollesjekk.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What is wrong with a token. */
enum Forgery {
    NONE,
    ANOTHER_ISSUER,
    ANOTHER_AUDIENCE,
    TWO_AUDIENCES_AND_ANOTHER_PARTY,
    ANOTHER_NONCE,
    NO_NONCE,
    NO_SUBJECT,
    RUN_OUT,
    ISSUED_TOMORROW,
    LOW_LEVEL,
    NO_LEVEL,
    NOT_SIGNED,
    SIGNED_WITH_THE_PUBLIC_KEY,
    SIGNED_WITH_ANOTHER_KEY;

    void falsify(Map<String, Object> claims) {
        switch (this) {
            case ANOTHER_ISSUER -> claims.put("iss", "https://another.example");
            case ANOTHER_AUDIENCE -> claims.put("aud", List.of("another"));
            case TWO_AUDIENCES_AND_ANOTHER_PARTY -> {
                claims.put("aud", List.of(Issuer.CLIENT, "another"));
                claims.put("azp", "another");
            }
            case ANOTHER_NONCE -> claims.put("nonce", "another");
            case NO_NONCE -> claims.remove("nonce");
            case NO_SUBJECT -> claims.remove("sub");
            case RUN_OUT -> claims.put("exp", Instant.now().minusSeconds(600));
            case ISSUED_TOMORROW -> claims.put("iat", Instant.now().plusSeconds(86_400));
            case LOW_LEVEL -> claims.put("acr", "low");
            case NO_LEVEL -> claims.remove("acr");
            default -> {}
        }
    }

    Jwt sign(Issuer issuer, JwtClaimsSet claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.getClaims()
                .forEach((name, value) -> set.claim(name, value instanceof Instant at ? Date.from(at) : value));
        try {
            String token = signed(issuer, set.build()).serialize();
            return Jwt.withTokenValue(token)
                    .header("alg", "any")
                    .claims(all -> all.putAll(claims.getClaims()))
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWT signed(Issuer issuer, JWTClaimsSet claims) throws JOSEException {
        return switch (this) {
            case NOT_SIGNED -> new PlainJWT(claims);
            case SIGNED_WITH_THE_PUBLIC_KEY ->
                signed(
                        JWSAlgorithm.HS256,
                        new MACSigner(issuer.key.toRSAPublicKey().getEncoded()),
                        claims);
            case SIGNED_WITH_ANOTHER_KEY -> signed(JWSAlgorithm.RS256, new RSASSASigner(issuer.anotherKey), claims);
            default -> signed(JWSAlgorithm.RS256, new RSASSASigner(issuer.key), claims);
        };
    }

    private static JWT signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("the-key").build(), claims);
        token.sign(signer);
        return token;
    }
}
