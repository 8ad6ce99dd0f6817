package onewindow.casework;

import static onewindow.people.Permission.SEE_CENTRE_FIGURES;

import java.util.List;
import java.util.function.Consumer;
import onewindow.casework.store.PauseStore;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to pauses of the clocks that want a closer look (停计异常): the latest first, of the officer's centre. */
@Service
public class Pauses {
    public static final int PAGE_SIZE = 50;

    private final PauseStore store;

    Pauses(PauseStore store) {
        this.store = store;
    }

    /** One page, the first being 1; with one sign, or with any when none is named. */
    @Clause("A3.6")
    public List<PauseStore.Listed> page(Officer by, @Nullable PauseSign sign, int page) {
        by.require(SEE_CENTRE_FIGURES);
        return store.page(by.centre(), sign, page, PAGE_SIZE);
    }

    @Clause("A3.6")
    public long count(Officer by, @Nullable PauseSign sign) {
        by.require(SEE_CENTRE_FIGURES);
        return store.count(by.centre(), sign);
    }

    /** All of them, one after the other, for a file. */
    @Clause("A3.6")
    public void each(Officer by, @Nullable PauseSign sign, Consumer<PauseStore.Listed> taker) {
        by.require(SEE_CENTRE_FIGURES);
        store.each(by.centre(), sign, taker);
    }
}
