package org.openkam.crm;

import java.util.Optional;
import org.openkam.core.account.AccountId;

/**
 * A person at an account, as a file of contacts names them.
 *
 * @param account the account
 * @param id the id of the person in the system, else the name
 * @param name the name
 * @param title the position, empty if the file does not say
 * @param reportsTo the id of the superior, empty if the file does not say
 */
public record CrmContact(
    AccountId account,
    String id,
    String name,
    Optional<String> title,
    Optional<String> reportsTo) {}
