package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;

final class KamModuleTest {
  @Test
  void isFoundByAMapperThatLooksForModules() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    Visit visit = new Visit(AccountId.of("acme"), List.of(new Bounds(1, 2.5)));

    String json = mapper.writeValueAsString(visit);

    assertThat(json).isEqualTo("{\"account\":\"acme\",\"ranges\":[[1,2.5]]}");
    assertThat(mapper.readValue(json, Visit.class)).isEqualTo(visit);
  }

  @Test
  void refusesWithThePathWithinTheValue() {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThatThrownBy(
            () -> mapper.readValue("{\"account\":\"a\",\"ranges\":[[1,\"x\"]]}", Visit.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith("[1]: must be a number: \"x\"");
  }

  /** A type of an application that holds values of the library. */
  public record Visit(AccountId account, List<Bounds> ranges) {}
}
