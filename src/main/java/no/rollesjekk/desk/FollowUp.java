package no.rollesjekk.desk;

import java.time.Instant;

/** What the asker asked after the answer. */
public record FollowUp(String text, Instant at, boolean unread) {}
