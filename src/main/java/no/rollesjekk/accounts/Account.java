package no.rollesjekk.accounts;

/**
 * Somebody who works at the desk.
 *
 * @param login what she signs in with; never changed and never given to another
 * @param name as readers see it
 * @param epoch counts up when every sign-in made so far is to end
 */
public record Account(long id, String login, String name, Role role, boolean locked, int epoch) {

    public boolean may(Permission permission) {
        return !locked && Permission.of(role).contains(permission);
    }

    /** Whether she has that role, or one that may more. */
    public boolean isAtLeast(Role asked) {
        return !locked && role.covers(asked);
    }
}
