package no.rollesjekk.web.security;

import java.util.List;
import no.rollesjekk.accounts.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller of the desk the {@link Account} that is signed in, as it was read for this request. */
@Configuration(proxyBeanMethods = false)
class WhoIsIt implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object account = request.getAttribute(FreshRights.ACCOUNT, RequestAttributes.SCOPE_REQUEST);
        if (account == null) {
            throw new IllegalStateException("a page of the desk that is open to everybody asks who it is");
        }
        return account;
    }
}
