package onewindow.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses (条款) of the rule books or of the law that a rule, an act, a page or a test carries out, such as
 * {@code A3.6} or {@code LIC-32.4}. A wall test reads every use against docs/regulation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Clause {
    String[] value();
}
