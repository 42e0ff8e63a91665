package org.openkam.core.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;

/**
 * How an account is organized as a buyer.
 *
 * @param presence how far its business reaches
 * @param decisionLevel at which level it decides about suppliers
 * @param coordination who buys
 */
public record PurchasingProfile(
    Presence presence, DecisionLevel decisionLevel, Coordination coordination) {
  private static final Fields<PurchasingProfile> FORM =
      Fields.of(
          PurchasingProfile.class,
          Field.required("presence", Forms.ofEnum(Presence.class), PurchasingProfile::presence),
          Field.required(
              "decisionLevel", Forms.ofEnum(DecisionLevel.class), PurchasingProfile::decisionLevel),
          Field.required(
              "coordination", Forms.ofEnum(Coordination.class), PurchasingProfile::coordination),
          PurchasingProfile::new);

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<PurchasingProfile> form() {
    return FORM;
  }

  /**
   * Checks for what disturbs the balance between the two sides (Dingena 2002).
   *
   * @param account the account that has this profile
   * @return DECISION_LEVEL_UNCLEAR and GLOBAL_WITHOUT_CENTRAL_PURCHASING where they apply
   */
  public ImmutableList<Finding> check(AccountId account) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (decisionLevel == DecisionLevel.UNKNOWN) {
      findings.add(
          Finding.warning(
              "DECISION_LEVEL_UNCLEAR",
              account.value(),
              "nobody knows at which level '{account}' decides about suppliers",
              ImmutableMap.of("account", account.value())));
    }
    if (presence == Presence.GLOBAL && coordination == Coordination.LOCAL) {
      findings.add(
          Finding.warning(
              "GLOBAL_WITHOUT_CENTRAL_PURCHASING",
              account.value(),
              "'{account}' works worldwide, but each of its units buys for itself",
              ImmutableMap.of("account", account.value())));
    }
    return findings.build();
  }

  /** How far the business of an account reaches. */
  public enum Presence {
    /** One place. */
    LOCAL,
    /** One country. */
    NATIONAL,
    /** A region of several countries. */
    REGIONAL,
    /** The whole world. */
    GLOBAL
  }

  /** At which level an account really decides about its suppliers. */
  public enum DecisionLevel {
    /** Nobody on our side knows. */
    UNKNOWN,
    /** In each country. */
    NATIONAL,
    /** In each region of several countries. */
    REGIONAL,
    /** In several countries together. */
    INTERNATIONAL,
    /** Once for the whole world. */
    GLOBAL
  }

  /** Who buys at an account. */
  public enum Coordination {
    /** One office for all units. */
    CENTRAL,
    /** Frame agreements from the center, orders from the units. */
    MIXED,
    /** Each unit for itself. */
    LOCAL
  }
}
