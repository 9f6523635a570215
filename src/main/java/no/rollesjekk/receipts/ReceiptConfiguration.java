package no.rollesjekk.receipts;

import io.github.bucket4j.Bucket;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limit on keeping. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptSettings.class)
class ReceiptConfiguration {

    @Bean
    Bucket keepingLimit(ReceiptSettings settings) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.most()).refillGreedy(settings.most(), settings.within()))
                .build();
    }
}
