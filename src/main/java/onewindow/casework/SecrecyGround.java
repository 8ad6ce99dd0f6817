package onewindow.casework;

/** For what a result may be kept out of the public list (不予公开的情形), and for nothing else. */
public enum SecrecyGround {
    /** 国家秘密 */
    STATE_SECRET,
    /** 商业秘密 */
    TRADE_SECRET,
    /** 个人隐私 */
    PRIVACY
}
