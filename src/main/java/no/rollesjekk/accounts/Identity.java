package no.rollesjekk.accounts;

/**
 * How somebody is known elsewhere.
 *
 * @param registration the name that the configuration has for where that is
 * @param issuer who says so
 * @param subject what that one calls the person, and nobody else, ever
 */
public record Identity(String registration, String issuer, String subject) {

    public Identity {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("an identity has an issuer and a subject");
        }
    }

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "Identity of " + registration;
    }
}
