/** Encryption of personal fields and keyed digests, with the national algorithms (SM4-GCM, HMAC-SM3). Keeps PIP-51. */
@NullMarked
package onewindow.platform.vault;

import org.jspecify.annotations.NullMarked;
