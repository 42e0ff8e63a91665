package org.openkam.examples.crm;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class CrmApplication {
  /** Starts the application. */
  public static void main(String... arguments) {
    SpringApplication.run(CrmApplication.class, arguments);
  }

  /** {@return the only clock; the library has none} */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
