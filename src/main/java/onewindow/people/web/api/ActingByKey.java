package onewindow.people.web.api;

import onewindow.people.Officer;
import onewindow.people.SignedIn;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Who acts is known by his key: no parameter that a program could fill in. */
@Configuration(proxyBeanMethods = false)
class ActingByKey {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Officer.class, SignedIn.class);
    }
}
