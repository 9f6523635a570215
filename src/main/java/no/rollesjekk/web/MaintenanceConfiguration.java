package no.rollesjekk.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What {@link Maintenance} closes: everything but the page that says so and what that page looks like. */
@Configuration(proxyBeanMethods = false)
class MaintenanceConfiguration implements WebMvcConfigurer {

    private final Maintenance maintenance;

    MaintenanceConfiguration(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(maintenance)
                .excludePathPatterns("/error", "/css/**", "/ds/**", "/js/**", "/mark*.svg")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}
