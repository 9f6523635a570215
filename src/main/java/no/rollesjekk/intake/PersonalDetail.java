package no.rollesjekk.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text tells of somebody that an advice does not need; whoever wrote it is warned, and may go on. */
public enum PersonalDetail {
    PHONE,
    EMAIL,
    FULL_NAME;

    /** Eight digits as phone numbers are grouped, perhaps after the number of a country. */
    private static final Pattern PHONES = Pattern.compile(
            "(?<![\\d./-])(?:(?:\\+|00)4[567] ?)?(?:\\d{8}|\\d{2}(?: \\d{2}){3}|\\d{3} \\d{2} \\d{3})(?![\\d/-])");

    private static final Pattern EMAILS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}\\.[\\p{L}\\d.]{2,}");

    static Set<PersonalDetail> in(String text, boolean namesUser) {
        Set<PersonalDetail> found = EnumSet.noneOf(PersonalDetail.class);
        if (PHONES.matcher(text.replace('\u00a0', ' ')).find()) {
            found.add(PHONE);
        }
        if (EMAILS.matcher(text).find()) {
            found.add(EMAIL);
        }
        if (namesUser) {
            found.add(FULL_NAME);
        }
        return found;
    }
}
