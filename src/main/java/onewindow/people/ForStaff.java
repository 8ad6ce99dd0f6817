package onewindow.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A handler that any signed-in officer may use whatever his roles, and why: his own password, his own home page. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForStaff {
    String because();

    /** Open even to an account that must change its password first; all else leads there. */
    boolean beforePasswordChange() default false;
}
