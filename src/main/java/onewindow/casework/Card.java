package onewindow.casework;

import onewindow.platform.Clause;

/** What electronic supervision shows for a clock (电子监察预警、黄牌、红牌); told by facts and the moment, postponed by nobody. */
@Clause({"A3.5", "LIC-72"})
public enum Card {
    /** 正常. */
    NONE,
    /** 预警: the last working days before the limit. */
    WARNING,
    /** 黄牌: the promise, or the time planned for a step, is over. */
    YELLOW,
    /** 红牌: the legal limit is over, or a step is late by more than is borne. */
    RED
}
