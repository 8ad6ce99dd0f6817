package onewindow.people.web.access;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.webmvc.actuate.endpoint.web.AbstractWebMvcEndpointHandlerMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Puts the gate before every way to a handler, including those that libraries add one day. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
    @Bean
    static BeanPostProcessor gateBeforeEveryHandler() {
        return new BeanPostProcessor() {
            /** The health endpoint is no handler of ours: a security chain of its own answers for it. */
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AbstractHandlerMapping mapping
                        && !(bean instanceof AbstractWebMvcEndpointHandlerMapping)) mapping.setInterceptors(new Gate());
                return bean;
            }
        };
    }
}
