package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.planning.plan.AccountBudget;

/** Whatever is written can be read again, because both keep the same limits. */
final class LimitsTest {
  private static final List<KamJson> FORMATS = List.of(KamJson.json(), KamJson.yaml());
  private static final Account ACCOUNT = account("a");

  private static Account account(String name) {
    return Account.builder().id(AccountId.of("a")).name(name).build();
  }

  @Test
  void readsWhatFillsTheLimitAndRefusesOneByteMore() {
    for (KamJson format : FORMATS) {
      int length = format.write(ACCOUNT).getBytes(StandardCharsets.UTF_8).length;
      KamJson exact = format.withMaxBytes(length);
      KamJson shorter = format.withMaxBytes(length - 1);

      assertThat(exact.read(exact.write(ACCOUNT), Account.class)).isEqualTo(ACCOUNT);
      assertTooLong(() -> shorter.write(ACCOUNT), length - 1);
      assertTooLong(() -> shorter.read(format.write(ACCOUNT), Account.class), length - 1);
      assertTooLong(() -> shorter.read(stream(format.write(ACCOUNT)), Account.class), length - 1);
    }
  }

  @Test
  void writesNothingAsLongAsCannotBeRead() {
    String long10 = "x".repeat(10_000_000);
    for (KamJson format : FORMATS) {
      assertTooLong(() -> format.write(account(long10)), 10_000_000);
    }
  }

  @Test
  void readsNamesAndTextsOfAnyLengthBack() {
    Account account =
        Account.builder()
            .id(AccountId.of("a"))
            .putDimension("n".repeat(200_000), "t".repeat(1_200_000))
            .build();
    for (KamJson format : FORMATS) {
      assertThat(format.read(format.write(account), Account.class)).isEqualTo(account);
    }
  }

  @Test
  void refusesToWriteWhatIsNestedDeeperThanItReads() {
    // each group is an object in a list, so that 25 groups are nested 50 deep with the text
    for (KamJson format : FORMATS) {
      CriterionTree deepest = nested(24);
      assertThat(format.read(format.write(deepest), CriterionTree.class)).isEqualTo(deepest);
      assertThatThrownBy(() -> format.write(nested(25)))
          .isInstanceOf(JsonProblemException.class)
          .hasMessageContaining("nesting depth (51) exceeds");
    }
  }

  private static CriterionTree nested(int groups) {
    CriterionTree tree = CriterionTree.leaf("c", 1);
    for (int i = 0; i < groups; i++) {
      tree = CriterionTree.group("g" + i, 1, ImmutableList.of(tree));
    }
    return tree;
  }

  @Test
  void refusesToWriteHalfOfACharacter() {
    for (KamJson format : FORMATS) {
      assertThatThrownBy(() -> format.write(account("a\ud800")))
          .isInstanceOf(JsonProblemException.class)
          .hasMessage(
              "name: must be a text of whole characters, but holds half of a surrogate pair");
      assertThatThrownBy(
              () ->
                  format.write(
                      Account.builder().id(AccountId.of("a")).putDimension("\udc00", "b").build()))
          .isInstanceOf(JsonProblemException.class)
          .hasMessageEndingWith(
              ": must be a text of whole characters, but holds half of a surrogate pair");
    }
  }

  @Test
  void refusesToWriteMoreDigitsThanItReads() {
    AccountBudget.Quarter widest = budget("9".repeat(98) + ".9");
    for (KamJson format : FORMATS) {
      assertThat(format.read(format.write(widest), AccountBudget.Quarter.class)).isEqualTo(widest);
      assertThatThrownBy(() -> format.write(budget("9".repeat(101))))
          .isInstanceOf(JsonProblemException.class)
          .hasMessageStartingWith("revenue: must be an amount of at most 100 digits: 999");
      assertThatThrownBy(() -> format.write(budget("1e1000000000")))
          .isInstanceOf(JsonProblemException.class)
          .hasMessage("revenue: must be an amount of at most 100 digits: 1E+1000000000");
    }
  }

  private static AccountBudget.Quarter budget(String revenue) {
    return AccountBudget.Quarter.builder()
        .start(YearMonth.of(2026, 1))
        .revenue(new BigDecimal(revenue))
        .margin(BigDecimal.ONE)
        .build();
  }

  @Test
  void leavesStreamsOpenAndSaysWhatTheyRefuse() {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    KamJson.json().write(ACCOUNT, out);
    InputStream in =
        new ByteArrayInputStream(out.toByteArray()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(KamJson.json().read(in, Account.class)).isEqualTo(ACCOUNT);
    assertThat(closed).isFalse();
    assertThatThrownBy(() -> KamJson.json().write(ACCOUNT, new FullDisk()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk is full");
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KamJson.json().withMaxBytes(0))
        .withMessage("texts must be allowed at least one byte: 0");
  }

  private static void assertTooLong(ThrowingCallable work, int limit) {
    assertThatThrownBy(work)
        .isInstanceOf(JsonProblemException.class)
        .hasMessage("the text is longer than " + limit + " bytes");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A stream that cannot be written. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("disk is full");
    }
  }
}
