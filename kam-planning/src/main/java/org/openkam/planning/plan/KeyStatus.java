package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.plan.KeyStatus.Step.Side;

/**
 * How far the key-account status has been communicated, and whether it lasts. Internal and external
 * expectations are agreed before the customer is informed; a status is reviewed before it ends.
 */
@Value.Enclosing
public enum KeyStatus {
  /** Chosen; only the selection knows. */
  NOMINATED,
  /** What both sides may expect is agreed inside. */
  EXPECTATIONS_SET,
  /** The customer knows. */
  INFORMED,
  /** Whether the account stays a key account is being decided. */
  UNDER_REVIEW,
  /** It will not stay; what it counts on is wound down. */
  ENDING,
  /** It is no key account any more, or was withdrawn before it heard of it. */
  ENDED;

  /**
   * Checks whether an account may go on to a status.
   *
   * @param next the status
   * @return whether it may follow this one
   */
  public boolean canBecome(KeyStatus next) {
    return next().contains(next);
  }

  private Set<KeyStatus> next() {
    return switch (this) {
      case NOMINATED -> Sets.immutableEnumSet(EXPECTATIONS_SET, ENDED);
      case EXPECTATIONS_SET -> Sets.immutableEnumSet(INFORMED, ENDED);
      case INFORMED -> Sets.immutableEnumSet(UNDER_REVIEW);
      case UNDER_REVIEW -> Sets.immutableEnumSet(INFORMED, ENDING);
      case ENDING -> Sets.immutableEnumSet(UNDER_REVIEW, ENDED);
      case ENDED -> ImmutableSet.of(NOMINATED);
    };
  }

  /** {@return what has to happen, inside and outside, before an account goes on from here} */
  public ImmutableList<Step> steps() {
    return switch (this) {
      case NOMINATED ->
          ImmutableList.of(
              inside(
                  "name-manager",
                  "Name the account manager",
                  "Accountmanager benoemen",
                  "Account-Manager benennen",
                  "Nommer le responsable de compte"),
              inside(
                  "agree-resources",
                  "Agree on people and means",
                  "Mensen en middelen afspreken",
                  "Personal und Mittel vereinbaren",
                  "Convenir des équipes et des moyens"),
              inside(
                  "expect-inside",
                  "Agree on what we expect and offer",
                  "Afspreken wat wij verwachten en bieden",
                  "Vereinbaren, was wir erwarten und bieten",
                  "Convenir de nos attentes et de notre offre"));
      case EXPECTATIONS_SET ->
          ImmutableList.of(
              inside(
                  "brief-departments",
                  "Brief all departments",
                  "Alle afdelingen inlichten",
                  "Alle Abteilungen informieren",
                  "Informer tous les services"),
              outside(
                  "ask-customer",
                  "Ask what the customer expects",
                  "Vragen wat de klant verwacht",
                  "Fragen, was der Kunde erwartet",
                  "Demander ce que le client attend"),
              outside(
                  "inform-customer",
                  "Inform the customer",
                  "De klant inlichten",
                  "Den Kunden informieren",
                  "Informer le client"));
      case INFORMED ->
          ImmutableList.of(
              inside(
                  "review-yearly",
                  "Review the status once a year",
                  "Status jaarlijks toetsen",
                  "Status jährlich prüfen",
                  "Revoir le statut une fois par an"));
      case UNDER_REVIEW ->
          ImmutableList.of(
              inside(
                  "decide-review",
                  "Decide by the model and by people",
                  "Besluiten op model en oordeel",
                  "Nach Modell und Urteil entscheiden",
                  "Décider selon le modèle et le jugement"),
              inside(
                  "plan-message",
                  "Agree on who says what",
                  "Afspreken wie wat zegt",
                  "Vereinbaren, wer was sagt",
                  "Convenir de qui dit quoi"));
      case ENDING ->
          ImmutableList.of(
              inside(
                  "hand-over",
                  "Hand over to regular sales",
                  "Overdragen aan de reguliere verkoop",
                  "An den regulären Vertrieb übergeben",
                  "Transférer à la vente courante"),
              outside(
                  "explain-ending",
                  "Explain what changes and what stays",
                  "Uitleggen wat verandert en wat blijft",
                  "Erklären, was sich ändert und was bleibt",
                  "Expliquer ce qui change et ce qui reste"),
              outside(
                  "keep-promises",
                  "Keep what was promised",
                  "Nakomen wat beloofd is",
                  "Zusagen einhalten",
                  "Tenir les promesses"));
      case ENDED -> ImmutableList.of();
    };
  }

  private static Step inside(
      String id, String english, String dutch, String german, String french) {
    return new Step(id, Side.INSIDE, Labels.of(english, dutch, german, french));
  }

  private static Step outside(
      String id, String english, String dutch, String german, String french) {
    return new Step(id, Side.OUTSIDE, Labels.of(english, dutch, german, french));
  }

  /** One move of a key status: to which status, when, by whom and why. */
  @Value.Immutable
  public abstract static class Move {
    private static final Fields<Move> FORM =
        Fields.of(Move.class, Move::builder, Builder::build)
            .required("status", Forms.ofEnum(KeyStatus.class), Move::status, Builder::status)
            .required("day", Forms.DAY, Move::day, Builder::day)
            .required("by", Forms.NAME, Move::by, Builder::by)
            .required("why", Forms.NAME, Move::why, Builder::why)
            .form();

    Move() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Move> form() {
      return FORM;
    }

    /** {@return the status from this day on} */
    public abstract KeyStatus status();

    /** {@return the day of the move} */
    public abstract LocalDate day();

    /** {@return who decided it, not blank} */
    public abstract String by();

    /** {@return why, not blank} */
    public abstract String why();

    @Value.Check
    void check() {
      StatusHistory.checkMove(status(), day(), by(), why());
    }

    /** Builds {@link Move} instances; every property is required. */
    public static final class Builder extends ImmutableKeyStatus.Move.Builder {
      Builder() {}
    }
  }

  /**
   * Something that has to happen while an account has a key status, before it goes on.
   *
   * @param id the identifier, unique among all steps
   * @param side where it happens
   * @param labels what has to happen
   */
  public record Step(String id, Side side, Labels labels) {
    /** Where a step happens. */
    public enum Side {
      /** Among ourselves. */
      INSIDE,
      /** With the customer. */
      OUTSIDE
    }
  }
}
