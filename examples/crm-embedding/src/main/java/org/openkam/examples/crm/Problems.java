package org.openkam.examples.crm;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.jackson.JsonProblemException;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What a program reads when a request is refused, as RFC 9457 has it. The library's refusals name
 * subject, rule and value, so their sentences are the answer; any other exception is a fault of the
 * application, of which nothing is said.
 */
@RestControllerAdvice
class Problems {
  @ExceptionHandler
  ProblemDetail refused(Refusal refusal) {
    return ProblemDetail.forStatusAndDetail(refusal.status(), words(refusal));
  }

  @ExceptionHandler
  ProblemDetail unreadable(JsonProblemException problem) {
    ProblemDetail detail = unprocessable(problem);
    detail.setProperty("path", problem.path());
    return detail;
  }

  @ExceptionHandler({
    CrmRefusedException.class,
    MeasureRefusedException.class,
    ScoringRefusedException.class,
    InvalidInput.class
  })
  ProblemDetail unprocessable(RuntimeException problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, words(problem));
  }

  /** Refuses a request that no controller sees. */
  static void write(HttpServletResponse response, HttpStatus status) throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .printf("{\"title\":\"%s\",\"status\":%d}", status.getReasonPhrase(), status.value());
  }

  private static String words(RuntimeException problem) {
    return String.valueOf(problem.getMessage());
  }
}
