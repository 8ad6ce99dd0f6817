package onewindow.people.web.access;

import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.webmvc.actuate.endpoint.web.AbstractWebMvcEndpointHandlerMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Puts the gate before every way to a handler, including those that libraries add one day. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
    @Bean
    static InstantiationAwareBeanPostProcessor gateBeforeEveryHandler() {
        return new InstantiationAwareBeanPostProcessor() {
            /**
             * As early as this, because a mapping reads its interceptors when it is told its context and never again. The health
             * endpoint is no handler of ours: a security chain of its own answers for it.
             */
            @Override
            public boolean postProcessAfterInstantiation(Object bean, String name) {
                if (bean instanceof AbstractHandlerMapping mapping
                        && !(bean instanceof AbstractWebMvcEndpointHandlerMapping)) mapping.setInterceptors(new Gate());
                return true;
            }
        };
    }
}
