package no.rollesjekk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.forum.Starter;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.search.Indexing;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is done before the first question: the starter knowledge is taken in, the index follows, the rules run warm. */
@Component
class Opening implements SmartInitializingSingleton {

    /** The first advice after start takes a thousand times as long as the later ones. */
    private static final int WARM = 300;

    private final Starter starter;
    private final Indexing indexing;
    private final Reasoning reasoning;
    private final CircumstanceTypes types;
    private final boolean withStarter;
    private final Duration patience;
    private final boolean warm;

    Opening(
            Starter starter,
            Indexing indexing,
            Reasoning reasoning,
            CircumstanceTypes types,
            @Value("${rollesjekk.starter}") boolean withStarter,
            @Value("${rollesjekk.index-patience}") Duration patience,
            @Value("${rollesjekk.warm:true}") boolean warm) {
        this.starter = starter;
        this.indexing = indexing;
        this.reasoning = reasoning;
        this.types = types;
        this.withStarter = withStarter;
        this.patience = patience;
        this.warm = warm;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (withStarter) {
            starter.load();
        }
        indexing.catchUp(patience);
        for (int i = 0; warm && i < WARM; i++) {
            reasoning.advise(Case.of(types, Map.of("function", "HOME_NURSE")), LocalDate.EPOCH.plusYears(55));
        }
    }
}
