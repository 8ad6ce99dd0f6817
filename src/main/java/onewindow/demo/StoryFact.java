package onewindow.demo;

import java.time.LocalDate;

/** How far the demo has come: its day is chosen once, and its end is known. */
sealed interface StoryFact {
    record StoryBegun(LocalDate demoDay) implements StoryFact {}

    record StoryTold(int acts) implements StoryFact {}
}
