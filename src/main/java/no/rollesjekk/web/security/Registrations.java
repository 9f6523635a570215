package no.rollesjekk.web.security;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Where people may sign in elsewhere, as configured. What stands at the issuer's own address is read when it is first
 * needed: one that does not answer stops neither the start nor the others.
 */
final class Registrations implements ClientRegistrationRepository {

    private static final String OPENID = "openid";

    private final OAuth2ClientProperties properties;
    private final String root;
    private final Map<String, ClientRegistration> read = new ConcurrentHashMap<>();

    /** @param root where we are reached; empty where that is to be taken from the request */
    Registrations(OAuth2ClientProperties properties, ElsewhereSettings settings, String root) {
        this.properties = properties;
        this.root = root.isEmpty() ? "{baseUrl}" : root;
        names().forEach(this::check);
        if (!names().containsAll(settings.levels().keySet())) {
            throw new IllegalStateException("rollesjekk.sign-in.elsewhere.levels names somebody who stands not under "
                    + "spring.security.oauth2.client.registration");
        }
    }

    /** Without an issuer nobody could tell who speaks, and of whom. */
    private void check(String name) {
        OAuth2ClientProperties.Provider provider = properties.getProvider().get(provider(name));
        if (provider == null || provider.getIssuerUri() == null) {
            throw new IllegalStateException(
                    "spring.security.oauth2.client.provider." + provider(name) + ".issuer-uri is missing");
        }
    }

    private String provider(String name) {
        String provider = properties.getRegistration().get(name).getProvider();
        return provider == null ? name : provider;
    }

    private Set<String> names() {
        return properties.getRegistration().keySet();
    }

    /** Those that can be chosen, in words. */
    List<Elsewhere> all() {
        return properties.getRegistration().entrySet().stream()
                .map(entry -> new Elsewhere(entry.getKey(), named(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(Elsewhere::words))
                .toList();
    }

    private static String named(String name, OAuth2ClientProperties.Registration registration) {
        return registration.getClientName() == null ? name : registration.getClientName();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return names().contains(name) ? read.computeIfAbsent(name, this::read) : null;
    }

    private ClientRegistration read(String name) {
        OAuth2ClientProperties alone = new OAuth2ClientProperties();
        alone.getRegistration().put(name, properties.getRegistration().get(name));
        alone.getProvider().putAll(properties.getProvider());
        ClientRegistration found =
                new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(name);
        Set<String> scopes = new LinkedHashSet<>(Set.of(OPENID));
        if (found.getScopes() != null) {
            scopes.addAll(found.getScopes());
        }
        return ClientRegistration.withClientRegistration(found)
                .scope(scopes)
                .redirectUri(root + ElsewhereDoor.BACK + "/{registrationId}")
                .build();
    }
}
