package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

final class HubSpotLabelsTest {
  @Test
  void bothLanguagesKnowTheSameProperties() {
    assertThat(ImmutableSet.copyOf(HubSpotLabels.DUTCH.values()))
        .isEqualTo(ImmutableSet.copyOf(HubSpotLabels.GERMAN.values()));
  }

  @Test
  void bothLanguagesMayBeGivenAtOnce() {
    HubSpotLabels.DUTCH.forEach(
        (label, english) ->
            assertThat(HubSpotLabels.GERMAN.getOrDefault(label, english)).isEqualTo(english));
  }
}
