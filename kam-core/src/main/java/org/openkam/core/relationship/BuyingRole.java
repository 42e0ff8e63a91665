package org.openkam.core.relationship;

/** The part a person plays when the customer decides (Webster and Wind 1972, and later names). */
public enum BuyingRole {
  /** Raises the need. */
  INITIATOR,
  /** Works with what is bought. */
  USER,
  /** Shapes opinion. */
  INFLUENCER,
  /** Decides. */
  DECIDER,
  /** Must agree. */
  APPROVER,
  /** Handles the purchase. */
  BUYER,
  /** Lets information through or not. */
  GATEKEEPER,
  /** Speaks for us when we are not there. */
  CHAMPION,
  /** Stands for us at the top. */
  EXECUTIVE_SPONSOR
}
