package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself at /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Rollesjekk",
                        version = "v1",
                        description = "Can this employee be coordinator? Advice with cited reasoning for Norwegian "
                                + "municipalities. Nothing that is asked is kept, but what a receipt is asked for. "
                                + "Errors are application/problem+json with a "
                                + "stable type urn:rollesjekk:problem:…"))
class OpenApi {}
