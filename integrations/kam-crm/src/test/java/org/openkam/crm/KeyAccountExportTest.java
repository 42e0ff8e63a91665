package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.account.AccountId;

final class KeyAccountExportTest {
  private static final KeyAccountRow ACME =
      new KeyAccountRow(AccountId.of("7"), "=cmd|' /C calc'!A0", "Invest", 1, 7.5, "size; +5 %");
  private static final KeyAccountExport EXPORT = KeyAccountExport.of(List.of(ACME), "draft 1");

  @TempDir private Path folder;

  @Test
  void writesCsvInWhichNothingIsAFormula() {
    assertThat(EXPORT.csv())
        .isEqualTo(
            """
            \uFEFFid,name,tier,rank,score,reasons,model
            7,'=cmd|' /C calc'!A0,Invest,1,7.5,size; +5 %,draft 1
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", " =1", "＝1", "＋1", "－1", "＠1"})
  void putsAnApostropheBeforeFormulas(String text) {
    assertThat(KeyAccountExport.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Acme", "1-2", "a=b", "'x"})
  void leavesOtherTextsAlone(String text) {
    assertThat(KeyAccountExport.guarded(text)).isEqualTo(text);
  }

  @Test
  void writesBackByTheColumnAndSeparatorOfTheExport() throws IOException {
    Reading reading =
        CrmReader.of(
                Files.writeString(
                    folder.resolve("accounts.csv"), "Klantnummer;Bedrijfsnaam\n7;Acme\n8;Bolt\n"))
            .read();

    assertThat(EXPORT.writeBack(reading))
        .isEqualTo(
            """
            Klantnummer;Key Account Tier;Key Account Rank;Key Account Score;Key Account Model
            7;Invest;1;7.5;draft 1
            """);
    KeyAccountExport other =
        KeyAccountExport.of(
            List.of(new KeyAccountRow(AccountId.of("9"), "Ghost", "", 2.5, 1, "")), "draft 1");
    assertThatThrownBy(() -> other.writeBack(reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("account '9' was not read");
  }

  @Test
  void writesAWorkbookThatReadsBack() throws IOException {
    Path file = folder.resolve("key-accounts.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      EXPORT.writeWorkbook(out);
    }

    Reading reading = CrmReader.of().withAccounts(file).read();

    assertThat(reading.accounts().get(0).id()).isEqualTo(AccountId.of("7"));
    assertThat(reading.accounts().get(0).figures()).containsEntry("score", 7.5);
  }

  @Test
  void refusesRanksAndScoresThatAreNone() {
    assertThatThrownBy(() -> new KeyAccountRow(AccountId.of("7"), "A", "", 0.5, 1, ""))
        .hasMessage("rank of account '7' must be at least 1: 0.5");
    assertThatThrownBy(() -> new KeyAccountRow(AccountId.of("7"), "A", "", 1, Double.NaN, ""))
        .hasMessage("score of account '7' must be finite: NaN");
  }
}
