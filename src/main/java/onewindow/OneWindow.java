package onewindow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts one node of OneWindow (一窗). */
@SpringBootApplication
public class OneWindow {
    public static void main(String[] args) {
        SpringApplication.run(OneWindow.class, args);
    }
}
