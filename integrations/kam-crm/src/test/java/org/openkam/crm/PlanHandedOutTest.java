package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openkam.crm.problem.CrmRefusedException;

/** Reads every case again by the plan that its reading hands out, written and read. */
final class PlanHandedOutTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> readsEveryCaseTheSameByItsPlan() throws IOException, URISyntaxException {
    return ReadingCasesTest.folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    CrmReader reader = CrmReader.of(ReadingCasesTest.files(folder));
    Reading first;
    try {
      first = reader.read();
    } catch (CrmRefusedException refused) {
      return;
    }

    Reading second = reader.withPlan(PlanJson.read(PlanJson.writeYaml(first.plan()))).read();

    assertThat(withoutProblems(second)).isEqualTo(withoutProblems(first));
    assertThat(second.outcome().isResult()).isEqualTo(first.outcome().isResult());
    assertThat(second.plan()).isEqualTo(first.plan());
    assertThat(second.accounts()).isEqualTo(first.accounts());
    assertThat(first.problems()).containsAll(second.problems());
  }

  /** {@return what was read; a plan settles some of what was reported} */
  private static String withoutProblems(Reading reading) throws IOException {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(ReadingJson.write(reading));
    return tree.remove(List.of("problems", "problem_details", "outcome")).toPrettyString();
  }
}
