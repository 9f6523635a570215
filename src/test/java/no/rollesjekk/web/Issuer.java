package no.rollesjekk.web;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real server that signs people in for others, with a port of its own. It can be told to lie in its tokens. */
class Issuer implements DynamicPropertyRegistrar, DisposableBean {

    static final String CLIENT = "rollesjekk";
    static final String HONEST_LEVEL = "high";

    private final AnnotationConfigServletWebServerApplicationContext server;

    /** Who is signed in there. */
    volatile String person = "";

    volatile Forgery forgery = Forgery.NONE;

    /** The address of the product, to which people are sent back. */
    volatile String back = "";

    /** What is said of people beside their names. */
    final Map<String, Object> claims = new ConcurrentHashMap<>();

    final RSAKey key = newKey();
    final RSAKey anotherKey = newKey();

    Issuer() {
        server = new AnnotationConfigServletWebServerApplicationContext();
        server.getBeanFactory().registerSingleton("itself", this);
        server.register(IssuerParts.class);
        server.refresh();
        beHonest();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getWebServer().getPort();
    }

    void beHonest() {
        forgery = Forgery.NONE;
        claims.clear();
        claims.put("acr", HONEST_LEVEL);
    }

    /** Sends people back to that product. */
    void knows(Environment product) {
        back = "http://localhost:" + product.getProperty("local.server.port");
    }

    @Override
    public void accept(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.prove.issuer-uri", this::address);
    }

    @Override
    public void destroy() {
        server.close();
    }
}
