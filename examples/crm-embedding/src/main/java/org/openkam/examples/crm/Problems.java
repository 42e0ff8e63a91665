package org.openkam.examples.crm;

import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.jackson.JsonProblemException;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.springframework.http.HttpStatus;
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

  private static String words(RuntimeException problem) {
    return String.valueOf(problem.getMessage());
  }
}
